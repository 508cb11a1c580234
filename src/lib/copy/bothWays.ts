import { countOf } from './numbers';

/** On a card that can be asked the other way round too. */
export const askOtherWay = 'Ask it the other way too';

/** Of a card in a list that asks another one the other way round. */
export const isOtherWay = 'The other way round';

/** Above the cards of a deck that can be asked both ways: how many, and what they become. */
export function bothWaysSentence(cards: number): string {
	const each = cards === 1 ? 'That becomes' : 'Each becomes';
	return `${countOf(cards, 'card')} can be asked the other way too, from the answer to the question. ${each} a card of its own; Review never asks the two on one day.`;
}

/** How many were added, so that they can be taken back. */
export const addedSentence = (cards: number): string =>
	cards === 1
		? 'The card is asked the other way too.'
		: `${countOf(cards, 'card')} are asked the other way too.`;

/** The button that adds them. */
export const addThem = (cards: number): string => (cards === 1 ? 'Add it' : 'Add them');

/** The button that undoes that. */
export const takeThemBack = (cards: number): string => (cards === 1 ? 'Take it back' : 'Take them back');
