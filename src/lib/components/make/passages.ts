import type { Paragraph, Span } from '../../core/text/article';
import type { Choice } from '../../core/writing/choices';
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

/** The article cut so that each paragraph stands beside its cards; paragraphs without any stand together. */
export function passagesFrom(paragraphs: readonly Stretch[], choices: readonly Choice[]): Passage[] {
	const passages: Passage[] = [];
	let waiting = choices.filter((choice) => choice.suggestion !== null);
	for (const paragraph of paragraphs) {
		const here = waiting.filter(({ suggestion }) => suggestion && holds(paragraph, suggestion.mark));
		if (here.length > 0) waiting = waiting.slice(waiting.indexOf(here[0] as Choice) + here.length);
		const last = passages.at(-1);
		if (here.length === 0 && last?.choices.length === 0)
			passages.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, paragraph] });
		else passages.push({ start: paragraph.start, paragraphs: [paragraph], choices: here });
	}
	return passages;
}

/** What stands under the title: all paragraphs but the line that is the title, unless a card comes from it. */
export function underTitle(
	{ text, title }: { readonly text: string; readonly title: string },
	paragraphs: readonly Stretch[],
	choices: readonly Choice[]
): readonly Stretch[] {
	const [first, ...others] = paragraphs;
	if (!first || plain(text.slice(first.start, first.end)) !== plain(title)) return paragraphs;
	const asked = choices.some(({ suggestion }) => suggestion && holds(first, suggestion.mark));
	return asked ? paragraphs : others;
}

/** The cards that stand beside no paragraph: the student's own. */
export function ownChoices(choices: readonly Choice[]): Choice[] {
	return choices.filter((choice) => choice.suggestion === null);
}

/** The marks of some cards; where two overlap, the chosen one shows. */
export function marksFrom(choices: readonly Choice[], chosen: string | null): TextMark[] {
	const at = choices.find((choice) => choice.origin === chosen)?.suggestion?.mark;
	return choices.flatMap(({ kind, origin, suggestion }) => {
		if (!suggestion) return [];
		const { start, end } = suggestion.mark;
		if (origin === chosen) return [{ kind, start, end, chosen: true }];
		return at && start < at.end && at.start < end ? [] : [{ kind, start, end }];
	});
}
