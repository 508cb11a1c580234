import { forenames } from './lexicon/forenames';
import { bodyHeads, eventHeads, fields, instrumentHeads, openers, placeHeads, titles } from './lexicon/heads';
import { kindOfKnown } from './known';
import type { MentionKind } from './mention';

/** What a run is taken for, and how surely. */
export interface Verdict {
	readonly kind: MentionKind;
	readonly confidence: number;
}

const heads: readonly (readonly [ReadonlySet<string>, MentionKind])[] = [
	[instrumentHeads, 'deal'],
	[bodyHeads, 'organization'],
	[eventHeads, 'event'],
	[placeHeads, 'place']
];
const nameLike =
	/^(?:\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*|\p{Lu}'?\p{Lu}?\p{Ll}+|\p{Lu}|\.|de|des|du|la|von|van|der|bin|ibn|al|del|di|da)$/u;

/** The word that says what the whole is: the last before "of", "for" or "on". */
function headOf(words: readonly string[]): string {
	const end = words.findIndex((word) => /^(?:of|for|on|to|in)$/.test(word));
	return words[(end < 0 ? words.length : end) - 1] ?? '';
}

function byHead(words: readonly string[]): Verdict | null {
	if (words.length < 2) return null;
	const head = headOf(words);
	const kind = heads.find(([list]) => list.has(head))?.[1];
	return kind ? { kind, confidence: words.length > 2 ? 0.92 : 0.85 } : null;
}

/** What the words of a run are; `isTitled` says that an office or a form of address stands before them. */
export function kindOfRun(words: readonly string[], name: string, isTitled: boolean): Verdict {
	const known = kindOfKnown(name);
	if (known) return { kind: known, confidence: 0.95 };
	const headed = byHead(words);
	if (headed) return headed;
	const [first = ''] = words;
	const isNameLike = words.every((word) => nameLike.test(word)) && words.length <= 5;
	if (words.length === 1 && /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(first))
		return { kind: 'organization', confidence: 0.55 };
	if (isNameLike && isTitled && kindOfKnown(first) === undefined)
		return { kind: 'person', confidence: words.length > 1 ? 0.93 : 0.8 };
	const isNamed =
		words.length > 1 && !words.some((word) => fields.has(word) || titles.has(word) || openers.has(word));
	if (isNameLike && isNamed && forenames.has(first)) return { kind: 'person', confidence: 0.88 };
	return { kind: 'other', confidence: 0.3 };
}
