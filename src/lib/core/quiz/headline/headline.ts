import { baseOfPast, pastOfBase } from '../../text/lexicon/verbs';
import type { CardContent } from '../../deck/card';
import { eventOf } from '../events';
import { nouns, participles } from './lexicon/words';
import { bare, endsThere, verbPlaces } from './words';

/** What of a card its headline is read from. */
export type Headed = Pick<CardContent, 'form' | 'prompt' | 'answer' | 'quote'>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu));

/** The only one of some; null where there is none, or another. */
const only = <T>(some: readonly T[]): T | null => (some.length === 1 ? (some[0] ?? null) : null);

/** "Russia drop its embargo" as "Russia dropped its embargo": by the one verb whose past the sentence has, or the one that can be none but a verb. */
function inPast(words: readonly string[], quote: string): string | null {
	const places = verbPlaces(words, (word) => pastOfBase.has(word));
	if (!places) return null;
	const said = wordsIn(quote);
	const pastAt = (at: number) => pastOfBase.get(bare(words[at])) ?? '';
	const told = only(places.filter((at) => said.has(pastAt(at))));
	const sole = only(places);
	const isSure = sole !== null && endsThere(words[sole + 1], nouns.has(bare(words[sole])));
	const at = told ?? (isSure ? sole : null);
	return at === null ? null : words.with(at, pastAt(at)).join(' ');
}

const isParticiple = (word: string) =>
	participles.has(word) || (baseOfPast.has(word) && !pastOfBase.has(word));

/** "was", "the treaty signed" as "the treaty was signed": by the one participle there is. */
function passive(verb: string, words: readonly string[]): string | null {
	const at = only(verbPlaces(words, isParticiple) ?? []);
	if (at === null || !endsThere(words[at + 1], false)) return null;
	const before = /ly$/.test(words[at - 1] ?? '') ? at - 1 : at;
	return words.toSpliced(before, 0, verb).join(' ');
}

/** How a question is turned: what it asks with, and what stands behind that. */
const frames: readonly (readonly [RegExp, (words: readonly string[], quote: string) => string | null])[] = [
	[/^When did (.+)$/, inPast],
	[/^When was (.+)$/, (words) => passive('was', words)],
	[/^When were (.+)$/, (words) => passive('were', words)]
];

/** "Since when has Putin been in power" as "Putin has been in power since …". */
const lasting = /^(Since|Until|Till) when (has|have|had) (.+?) been (.+)$/;

function turned(event: string, quote: string): string | null {
	const asked = /^([^?!.;:]+)\?$/.exec(event)?.[1];
	if (asked === undefined) return null;
	const [, since = '', has, subject, rest] = lasting.exec(asked) ?? [];
	if (subject) return `${subject} ${has} been ${rest} ${since.toLowerCase()} …`;
	for (const [frame, turn] of frames) {
		const said = frame.exec(asked)?.[1];
		if (said !== undefined) return turn(said.split(/\s+/), quote);
	}
	return null;
}

/** A date that only says when: "signed in [year]", where no part of it stands outside its blank. */
const saysWhen =
	/(?:^|\s)(?:[Ii]n|[Oo]n|[Dd]uring) (?:the (?:year|month) )?…(?=[.,]?$|,? (?!of|and|or|to|until|till|through)\p{Ll})/u;

/** "In …, the treaty was signed." as "The treaty was signed"; as it is where more depends on its blank. */
function unblanked(event: string): string | null {
	const gaps = event.split('…').length - 1;
	if (gaps !== 1 || !saysWhen.test(event)) return null;
	const said = event
		.replace(saysWhen, '')
		.replace(/^,?\s*/, '')
		.replace(/\s+([,.])/g, '$1');
	return /[.;:!?]./.test(said) ? null : said.replace(/\.$/, '');
}

/** A card's event as a headline: "Russia dropped its arms embargo"; as its question asks for it where it cannot be turned safely. Null where the prompt gives its date away. */
export function headlineOf(card: Headed): string | null {
	const event = eventOf(card);
	if (event === null) return null;
	const said = card.form === 'cloze' ? unblanked(event) : turned(event, card.quote?.text ?? '');
	return said === null ? event : capital(said);
}
