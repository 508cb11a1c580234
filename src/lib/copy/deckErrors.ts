import type { DeckError } from '../core/deck/errors';
import { formatNumber } from './numbers';

/** What is wrong on a line of a deck text, and what would be right. */
export interface DeckErrorWords {
	readonly wrong: string;
	readonly example: string;
}

const words = (wrong: string, example: string): DeckErrorWords => ({ wrong, example });

/** The sentence and the example for each error of a deck text. */
export function wordsForDeckError(error: DeckError): DeckErrorWords {
	switch (error.type) {
		case 'title-missing':
			return words('The deck has no title.', '# Cold War basics');
		case 'line-without-key':
			return words(
				`“${error.text}” begins with no key. To continue the line above, begin with two spaces.`,
				'Q: In what year did the Berlin Wall fall?'
			);
		case 'key-unknown':
			return words(`“${error.key}:” is not a key Entente knows.`, 'Tags: Europe, Germany');
		case 'key-misplaced':
			return words(`“${error.key}:” belongs to the head, above the first card.`, `${error.key}: …`);
		case 'key-repeated':
			return words(
				`“${error.key}” stands a second time; the first is on line ${formatNumber(error.first)}. A blank line begins the next card.`,
				'Also: 1989 | nineteen eighty-nine'
			);
		case 'question-missing':
			return words('This card has no question.', 'Q: In what year did the Berlin Wall fall?');
		case 'answer-missing':
			return words('This card has no answer.', 'A: 1989');
		case 'two-prompts':
			return words('A card has either a question or a cloze.', 'C: The Berlin Wall fell in [year].');
		case 'blank-missing':
			return words('This cloze has no blank in square brackets.', 'C: The Berlin Wall fell in [year].');
		case 'kind-unknown':
			return words(
				`“${error.kind}” is no kind. There are date, person, deal, organization and other.`,
				'Kind: date'
			);
		case 'language-unknown':
			return words(`“${error.language}” is not a language code.`, 'Language: en');
		case 'mode-unknown':
			return words(
				`“${error.mode}” is no way to be asked. There are choose, type, match, order and truth.`,
				'Modes: choose, type'
			);
		case 'offsets-unreadable':
			return words(`“${error.value}” does not say from where to where the quote stands.`, 'At: 123–456');
		case 'quote-missing':
			return words('“At:” needs the quote it speaks of.', 'Quote: The Wall fell in 1989.');
		case 'origin-unreadable':
			return words(
				`“${error.value}” is not an origin. Entente writes this line; leave it out.`,
				'Id: berlin-wall'
			);
		case 'deck-unreadable':
			return words(
				`“${error.value}” is not the lasting name of a deck. Entente writes this line; leave it out.`,
				'Version: 2'
			);
		case 'id-repeated':
			return words(
				`The id “${error.id}” belongs to the card on line ${formatNumber(error.first)} already.`,
				'Id: berlin-wall-2'
			);
		case 'value-too-long':
			return words(
				`“${error.key}:” holds ${formatNumber(error.length)} characters; a field may have 10,000, a tag 100.`,
				'A: 1989'
			);
		case 'list-too-long':
			return words(
				`“${error.key}:” holds ${formatNumber(error.entries)} entries; a list may have 100.`,
				'Wrong: 1961 | 1991'
			);
		case 'too-many-cards':
			return words('A deck may have 50,000 cards. Begin a second file here.', '# Cold War basics, part 2');
		case 'too-many-errors':
			return words('There are more errors below; these come first.', 'Q: … / A: …');
		case 'text-too-long':
			return words('A deck text may have 10 million characters.', '# Cold War basics, part 1');
	}
}
