import type { Paragraph, Span } from '../../core/text/article';
import type { Choice } from '../../core/writing/choosing/choices';
import type { TextMark } from '../article/marks';

/** As much of a paragraph as is shown. */
export type Stretch = Pick<Paragraph, 'start' | 'end' | 'role'>;

/** Paragraphs that stand together, and the cards in their margin. */
export interface Passage {
	/** Where it begins in the text. */
	readonly start: number;
	readonly paragraphs: readonly Stretch[];
	readonly choices: readonly Choice[];
}

/** Words without the signs of a Markdown heading and however the line was broken. */
const plain = (words: string) => words.replaceAll(/[#*\s]+/g, ' ').trim();
const holds = (paragraph: Stretch, span: Span) => paragraph.start <= span.start && span.start < paragraph.end;

/** So many paragraphs without cards stand together at most: more would take too long to draw at once. */
const mostBare = 12;

function cut(paragraphs: readonly Stretch[], choices: readonly Choice[]): Passage[] {
	const passages: Passage[] = [];
	const asked = choices.filter(({ mark }) => mark !== null);
	const startAt = (at: number) => asked[at]?.mark?.start ?? Infinity;
	let next = 0;
	let bare: Stretch[] = [];
	for (const paragraph of paragraphs) {
		while (startAt(next) < paragraph.start) next++;
		const from = next;
		while (startAt(next) < paragraph.end) next++;
		const isBare = next === from;
		if (isBare && bare.length > 0 && bare.length < mostBare) {
			bare.push(paragraph);
			continue;
		}
		const own = [paragraph];
		bare = isBare ? own : [];
		passages.push({ start: paragraph.start, paragraphs: own, choices: asked.slice(from, next) });
	}
	return passages;
}

const sameItems = <T>(one: readonly T[], other: readonly T[]) =>
	one.length === other.length && one.every((item, at) => item === other[at]);

/**
 * Cuts the article so that each paragraph stands beside its cards; paragraphs without any stand together. A passage that
 * is as it was when asked before is the same object, so that only what changed is drawn again.
 */
export function createPassages(): (
	paragraphs: readonly Stretch[],
	choices: readonly Choice[]
) => readonly Passage[] {
	let before: ReadonlyMap<number, Passage> = new Map();
	const known = (passage: Passage) => {
		const one = before.get(passage.start);
		const isSame =
			one && sameItems(one.choices, passage.choices) && sameItems(one.paragraphs, passage.paragraphs);
		return isSame ? one : passage;
	};
	return (paragraphs, choices) => {
		const passages = cut(paragraphs, choices).map(known);
		before = new Map(passages.map((passage) => [passage.start, passage]));
		return passages;
	};
}

/** What a page's heading says after the title: " – Voice of America". */
const siteName = /^ [|·–—-] /;

/** What stands under the title: all paragraphs but the line that is the title, the site's name after it or not, unless a card comes from it. */
export function underTitle(
	{ text, title }: { readonly text: string; readonly title: string },
	paragraphs: readonly Stretch[],
	choices: readonly Choice[]
): readonly Stretch[] {
	const [first, ...others] = paragraphs;
	if (!first || title === '') return paragraphs;
	const line = plain(text.slice(first.start, first.end));
	const rest = line.startsWith(plain(title)) ? line.slice(plain(title).length) : null;
	const isTitle = rest === '' || (rest !== null && first.role === 'heading' && siteName.test(rest));
	if (!isTitle) return paragraphs;
	const asked = choices.some(({ mark }) => mark && holds(first, mark));
	return asked ? paragraphs : others;
}

/** Where the words of a paragraph begin: the signs of a Markdown heading are not among them. */
export function wordsStart(text: string, { start, end, role }: Stretch): number {
	const signs = role === 'heading' ? /^#{1,6}\s+/.exec(text.slice(start, end)) : null;
	return start + (signs?.[0].length ?? 0);
}

/** The cards that stand beside no paragraph: those the student wrote of her own accord. */
export function ownChoices(choices: readonly Choice[]): Choice[] {
	return choices.filter(({ mark }) => mark === null);
}

/** The marks of some cards; where two overlap, the chosen one shows. */
export function marksFrom(choices: readonly Choice[], chosen: string | null): TextMark[] {
	const at = choices.find((choice) => choice.origin === chosen)?.mark;
	return choices.flatMap(({ kind, origin, mark }) => {
		if (!mark) return [];
		const { start, end } = mark;
		if (origin === chosen) return [{ kind, start, end, chosen: true }];
		return at && start < at.end && at.start < end ? [] : [{ kind, start, end }];
	});
}
