import type { Run } from '../core/log/record';
import { formatInterval } from './intervals';
import type { KeyWords } from './keys';
import { countOf, spellCount } from './numbers';

/** Where an event has come to in its row, as it is read aloud: "2 of 5: Russia dropped its embargo" */
export function placeSentence(event: string, place: number, of: number): string {
	return `${place} of ${of}: ${event}`;
}

/** Whether an event stands right between its neighbours. */
export function neighbourWords({
	before,
	after
}: {
	readonly before: boolean;
	readonly after: boolean;
}): string {
	if (before && after) return 'In order';
	if (before) return 'Later than the one below';
	return after ? 'Earlier than the one above' : 'Earlier than the one above, later than the one below';
}

/** What an order came to: "Two stood the wrong way round. They come back in 10 min."; a cram asks them again, and promises nothing. */
export function orderSentence(run: Run, swapped: number, promised: number): string {
	if (swapped === 0) return 'All in order.';
	const again =
		run === 'cram' ? 'They come again in this run' : `They come back in ${formatInterval(promised)}`;
	return `${capital(spellCount(swapped))} stood the wrong way round. ${again}.`;
}

/** What a board of pairs came to: "All five at first try." */
export function matchSentence(pairs: number, mistakes: number): string {
	if (mistakes === 0) return `All ${spellCount(pairs)} at first try.`;
	const right = mistakes === pairs ? 'none' : spellCount(pairs - mistakes);
	return `${capital(right)} of ${spellCount(pairs)} at first try.`;
}

/** A time as a clock shows it: "0:07", "1:23". */
export function formatClock(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The time of a board of pairs, what a pair took of it, and the least that one took on an earlier board of the run, in ms; null where there was none. */
interface BoardTime {
	readonly ms: number;
	readonly perPair: number;
	readonly best: number | null;
}

const formatSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} seconds`;

/** The time of a board, and the best of the run so far where there were others: "0:38, 6.3 seconds a pair; the best of this run was 5.1 seconds." */
export function timeSentence({ ms, perPair, best }: BoardTime): string {
	const time = `${formatClock(ms)}, ${formatSeconds(perPair)} a pair`;
	if (best === null) return `${time}.`;
	return perPair <= best
		? `${time}: the best of this run.`
		: `${time}; the best of this run was ${formatSeconds(best)}.`;
}

/** What is read aloud of a pair that was tried: "Not a pair: When did Kiani visit Russia? 1967" */
export function triedSentence({ isPair, prompt, answer }: TriedPair): string {
	return `${isPair ? pairWords.matched : pairWords.refused}: ${prompt} ${answer}`;
}

/** A pair that was tried, in its words. */
interface TriedPair {
	readonly isPair: boolean;
	readonly prompt: string;
	readonly answer: string;
}

/** What a half of a pair is marked with, once it was tried. */
export const pairWords = { matched: 'Paired', refused: 'Not a pair' } as const;

/** The two columns of a board of pairs. */
export const columnWords = { prompt: 'Questions', answer: 'Answers' } as const;

/** What the boards ask, as their heading. */
export const boardTitles = {
	order: 'Put these in order, earliest first.',
	match: 'Pair each question with its answer.'
} as const;

/** How many pairs are found: "3 of 5 pairs". */
export function pairsFound(found: number, of: number): string {
	return `${found} of ${countOf(of, 'pair')}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const end = { keys: 'Esc', does: 'end' };
const undo = { keys: 'Z', does: 'undo' };

/** The keys of the boards: those that always act, and those that act while single letters are on. */
export const boardKeyWords: Readonly<
	Record<'order' | 'match', { readonly lasting: readonly KeyWords[]; readonly letters: readonly KeyWords[] }>
> = {
	order: {
		lasting: [
			{ keys: '↑ ↓', does: 'choose an event' },
			{ keys: 'Alt ↑ ↓', does: 'move it' },
			{ keys: 'Enter', does: 'check the order, then the next one' },
			end
		],
		letters: [undo]
	},
	match: {
		lasting: [
			{ keys: '← ↑ ↓ →', does: 'go from one to the next' },
			{ keys: 'Enter', does: 'take one, then its pair' },
			end
		],
		letters: [undo]
	}
};
