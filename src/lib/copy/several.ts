import { countOf } from './numbers';

/** What was done to several cards, in a sentence. */
export function doneSentence(type: string, cards: number, to: string): string {
	const those = countOf(cards, 'card');
	const verb = cards === 1 ? 'was' : 'were';
	switch (type) {
		case 'tagged':
			return `${those} ${verb} tagged.`;
		case 'untagged':
			return `The tag was taken off ${those}.`;
		case 'deleted':
			return `${those} ${verb} deleted.`;
		case 'replaced':
			return `${those} ${verb} changed.`;
		case 'ended':
			return 'The empty deck was removed. If its author sends a later version, that comes as a new deck.';
		default:
			return `${those} ${verb} moved to “${to}”. What you remember of ${cards === 1 ? 'it' : 'them'} went along.`;
	}
}

/** What a button says that does something to so many cards: "Tag 3 cards". */
export function deedWords(verb: string, cards: number): string {
	return cards === 0 ? `${verb} the chosen cards` : `${verb} ${countOf(cards, 'card')}`;
}

/** What the button says that chooses all cards, those that a search found, or none. */
export function chooseWords(cards: number, { all, isSought }: { all: boolean; isSought: boolean }): string {
	if (cards === 0) return 'Choose all';
	return all ? 'Choose none' : `Choose ${isSought ? 'these' : 'all'} ${countOf(cards, 'card')}`;
}

/** "3 of 12 cards chosen." */
export function chosenSentence(chosen: number, cards: number): string {
	if (cards === 0) return 'There are no cards in this deck.';
	if (chosen === 0) return `None of ${countOf(cards, 'card')} chosen yet.`;
	return `${chosen} of ${countOf(cards, 'card')} chosen.`;
}

/** What a search found among the chosen cards. */
export function wouldChange(cards: number): string {
	return cards === 0 ? 'None of the chosen cards has this.' : `This changes ${countOf(cards, 'card')}:`;
}
