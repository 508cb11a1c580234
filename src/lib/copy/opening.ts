import type { LinkError } from '../core/sharing/link';
import type { PackageProblem } from '../core/sharing/packageErrors';
import { wordsForPackage } from './packages';
import type { ProblemWords } from './problem';
import { countOf, formatNumber } from './numbers';

/** Why a file was not read, by `type`. */
export type FileProblem =
	| { readonly type: 'file-too-large'; readonly limit: number }
	| { readonly type: 'file-not-text' }
	| { readonly type: 'file-unreadable' }
	| { readonly type: 'no-cards' }
	| { readonly type: 'too-long-to-read' }
	| { readonly type: 'reader-unready' };

/** Why a deck could not be opened, in sentences. */
export function wordsForOpening(problem: LinkError | FileProblem | PackageProblem): ProblemWords {
	const safe = 'Nothing was kept, and your own decks are where they were.';
	switch (problem.type) {
		case 'link-foreign':
			return {
				happened: 'This link holds no deck of Entente.',
				safe,
				act: 'Ask who sent it for the link again, or for the deck as a file.'
			};
		case 'link-broken':
			return {
				happened: 'This link is not whole: some of it was lost or changed on the way.',
				safe,
				act: 'Copy the whole link again, or ask for the deck as a file. Some chats cut long links.'
			};
		case 'correction-homeless':
			return {
				happened: 'This corrects a deck that is not here.',
				safe,
				act: 'Open it where you keep the deck, or open the deck here first.'
			};
		case 'link-newer':
			return {
				happened: 'This link was made by a newer version of Entente.',
				safe,
				act: 'Load this page again while connected, so that the newer version arrives, then open the link again.'
			};
		case 'link-too-large':
			return {
				happened: 'This link holds more than a link may.',
				safe,
				act: 'Ask for the deck as a file.'
			};
		case 'link-unavailable':
			return {
				happened: 'This browser is too old to unfold a link.',
				safe,
				act: 'Update it, or ask for the deck as a file.'
			};
		case 'file-too-large':
			return {
				happened: `This file is larger than ${Math.round(problem.limit / 1_000_000)} MB.`,
				safe,
				act: 'A deck is text and is rarely that long. Choose another file.'
			};
		case 'file-not-text':
			return {
				happened: 'This file is not text.',
				safe,
				act: 'Entente opens decks that are text (.md, .txt, .csv, .tsv) and packages of Anki (.apkg, .colpkg). Choose another file.'
			};
		case 'file-unreadable':
			return {
				happened: 'This file could not be opened.',
				safe,
				act: 'It may have been moved or deleted. Choose it again.'
			};
		case 'no-cards':
			return {
				happened: 'No cards were found in it.',
				safe,
				act: 'A card is a line with a question and an answer, a tab, a comma or two colons between them; or Q: and A: on lines of their own.'
			};
		case 'too-long-to-read':
			return {
				happened: 'Reading it took too long and was stopped.',
				safe,
				act: 'Cut it into smaller files and open them one by one.'
			};
		case 'reader-unready':
			return {
				happened: 'What reads files could not be started.',
				safe,
				act: 'Load this page again, while connected if you can.'
			};
		default:
			return wordsForPackage(problem);
	}
}

/** "25 cards, 20 with their source sentences, 12 with wrong options." */
export function contentsSentence(cards: number, quoted: number, withOptions: number): string {
	const parts = [
		quoted > 0
			? `${formatNumber(quoted)} with ${quoted === 1 ? 'its source sentence' : 'their source sentences'}`
			: '',
		withOptions > 0 ? `${formatNumber(withOptions)} with wrong options` : ''
	].filter(Boolean);
	return parts.length === 0
		? `${countOf(cards, 'card')}.`
		: `${countOf(cards, 'card')}, ${parts.join(', ')}.`;
}

/** The heading above the errors of a deck file. */
export function faultsHeading(errors: number): string {
	return `${countOf(errors, 'line')} of this deck need${errors === 1 ? 's' : ''} mending.`;
}
