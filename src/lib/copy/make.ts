import type { LeftOut } from '../core/text/article';
import type { Found, Verdict } from '../core/writing/choosing/together';
import { wordsForStorageError, type StorageProblem } from './errors';
import type { ProblemWords as StorageWords } from './problem';
import { leftOutSentence } from './leftOut';
import { countOf, formatNumber } from './numbers';

/** What happened, and what to do about it. */
export interface ProblemWords {
	readonly what: string;
	readonly advice: string;
}

/** What can go wrong between pasting and reading. */
export type PasteProblem =
	| {
			readonly type:
				| 'article-empty'
				| 'article-address'
				| 'article-language'
				| 'article-too-long'
				| 'reader-crashed'
				| 'reader-cancelled'
				| 'reader-unready';
	  }
	| { readonly type: 'file-type' | 'file-unreadable'; readonly name: string };

/** The sentences for each thing that keeps a text from being read. */
export function pasteProblemWords(problem: PasteProblem): ProblemWords {
	switch (problem.type) {
		case 'article-empty':
			return {
				what: 'There is no article here yet.',
				advice: 'Paste the text of one into the box, or open a .txt, .md or .html file.'
			};
		case 'article-address':
			return {
				what: 'An address is not an article.',
				advice:
					'Entente fetches nothing from the web. Open the page, select its text (Ctrl A, or press and hold), copy it, and paste it here.'
			};
		case 'article-language':
			return {
				what: 'This does not look like English.',
				advice: 'Entente can only read English so far. Cards in any language can be written by hand.'
			};
		case 'article-too-long':
			return {
				what: 'This text is larger than 10 MB.',
				advice: 'That is a shelf of books. Paste one chapter or one article at a time.'
			};
		case 'reader-crashed':
			return {
				what: 'Reading stopped before the end.',
				advice: 'Your text is still in the box. Try again; if it stops again, try half of it.'
			};
		case 'reader-unready':
			return {
				what: 'The part of Entente that reads articles could not be loaded.',
				advice: 'Your text is still in the box. Connect to the network and try again.'
			};
		case 'reader-cancelled':
			return { what: 'Reading was cancelled.', advice: 'Your text is still in the box.' };
		case 'file-type':
			return {
				what: `“${problem.name}” is not a text file.`,
				advice: 'Entente opens .txt, .md and .html files. From anything else, copy the text and paste it.'
			};
		case 'file-unreadable':
			return {
				what: `“${problem.name}” could not be opened.`,
				advice: 'It may have been moved or deleted. Choose it again, or paste its text.'
			};
	}
}

/** The sentences for a deck that could not be saved, from those of the storage error. */
export function savingProblemWords({ happened, act }: StorageWords): ProblemWords {
	return { what: 'The deck was not saved. Your choices are still here.', advice: `${happened} ${act}` };
}

/** The sentence for whatever stands in the way while the text is in its box. */
export function problemWords(problem: PasteProblem | StorageProblem): ProblemWords {
	if (isPasteProblem(problem)) return pasteProblemWords(problem);
	const { happened, safe, act } = wordsForStorageError(problem);
	return { what: happened, advice: `${safe} ${act}` };
}

const isPasteProblem = (problem: PasteProblem | StorageProblem): problem is PasteProblem =>
	/^(article|reader|file)-/.test(problem.type);

/** The page where the text is not English. */
export const unreadLanguage = {
	heading: 'This does not look like English.',
	lead: 'Entente can only read English so far, and would ask nonsense of anything else. You can still write the cards yourself, in any language.'
};

/** What stands under the article while it is written: "1,269 words. Left out: 2 lines (menus)." */
export function sheetStatus(words: number, leftOut: readonly LeftOut[], text: string): string {
	const count = `${countOf(words, 'word')}.`;
	return leftOut.length === 0 ? count : `${count} ${leftOutSentence(leftOut, text)}`;
}

/** The line under the heading of the suggestions; null words where there was nothing to read. Of an article that is known it says what stands. */
export function foundSentence(found: Found, words: number | null, isKnown = false): string {
	if (words === null || found.cards === 0)
		return 'Write what you want to be asked; each card joins the deck.';
	const counted = `${countOf(found.cards, 'card')} found in ${countOf(words, 'word')}.`;
	if (isKnown) return `${counted} You have made cards of this article before: what you decided then stands.`;
	return `${counted} ${tickedSentence(found)}`;
}

/** What is ticked of the cards that were found, and what to do with them. */
function tickedSentence({ cards, sure }: Found): string {
	const others = cards - sure;
	if (others === 0) return 'Drop what is wrong or dull; each card keeps its sentence.';
	if (cards === 1)
		return 'Entente is not sure of it: read it beside its sentence, and tick it if it is good.';
	if (sure === 0) return 'Entente is sure of none: read each beside its sentence, and tick the good ones.';
	const surest = sure === 1 ? 'The surest starts ticked' : `The ${formatNumber(sure)} surest start ticked`;
	return `${surest}; look at the ${others === 1 ? 'other before you keep it' : 'others before you keep them'}.`;
}

/** What is done with all cards that are shown, on its button. */
export const togetherWords: Readonly<Record<Verdict, string>> = {
	keep: 'Keep all shown',
	sure: 'Only the surest',
	drop: 'Drop all shown'
};

/** How many cards are kept, offered and dropped, behind the number of those kept. */
export function besidesKept(offered: number, dropped: number): string {
	const more = offered === 0 ? '' : `${formatNumber(offered)} offered, `;
	return `${more}${formatNumber(dropped)} dropped`;
}

/** The line under the heading while more is read. */
export function arrivingSentence({ cards, sure }: Found): string {
	const surest = sure === 1 ? 'surest' : `${formatNumber(sure)} surest`;
	const ticked = sure === 0 || sure === cards ? '' : `, the ${surest} ticked`;
	return `${countOf(cards, 'card')} so far${ticked}. You can begin: what you decide stays.`;
}

/** What the foot of the suggestions says while more is read. */
export const stillReading = 'Still reading…';

/** How much is read, beside it. */
export function paragraphsRead(done: number, total: number): string {
	return `${formatNumber(done)} of ${countOf(total, 'paragraph')}`;
}

/** What was made, in a sentence. */
export function madeSentence(cards: number): string {
	const made = `${countOf(cards, 'card')}, on this device only.`;
	return `${made} Each fact from the article keeps its sentence; you can change any card later.`;
}

/** What joined a deck, in a sentence; cards it had already are counted apart. */
export function joinedSentence(cards: number, already: number): string {
	if (cards === 0) return 'The deck has all of these cards already; it is as it was.';
	const joined = `${countOf(cards, 'card')} joined it, on this device only.`;
	if (already === 0) return `${joined} Each keeps its sentence and its article.`;
	return `${joined} It had ${formatNumber(already)} of them already.`;
}

/** The lead where reading found nothing to ask. */
export function nothingSentence(words: number): string {
	return `Entente read ${countOf(words, 'word')} and found no date, person, deal or organization it could turn into a fair question. Longer reports and histories work best; opinion and poetry rarely do.`;
}

/** How far reading is. */
export function readingSentence(done: number, total: number): string {
	if (total === 0) return 'Reading the article…';
	return `Reading paragraph ${formatNumber(Math.min(done + 1, total))} of ${formatNumber(total)}…`;
}

/** The title of a deck that has no text to take one from. */
export const untitledDeck = 'Untitled deck';
