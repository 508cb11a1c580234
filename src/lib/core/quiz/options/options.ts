import { mayBeSame } from '../../deck/sortOf';
import { judgeTyped } from '../judge';
import type { CardContent } from '../../deck/card';
import { bare, wordsOf } from '../typed/words';
import { askedFor } from './asks';
import { guessedDates, toldDates } from './dates';
import { genderIn } from './gender';
import { fewest, most, ownOptions, type Option } from './own';
import { peersOf, twinsOf } from './peers';
import { isOfLength } from './shape';

const spaced = (words: readonly string[]) => ` ${words.join(' ')} `;

/** Whether words name a thing. */
const isNamedIn = (words: string, text: string) =>
	spaced(wordsOf(words)).includes(spaced(bare(wordsOf(text))));

const aroundOf = ({ prompt, quote }: CardContent) => `${prompt} ${quote?.text ?? ''}`;

/** Whether a text is another answer for sure: right for no card that asks the same, no other name of the answer, and not named beside it. */
function isWrong(text: string, card: CardContent, twins: readonly CardContent[]): boolean {
	return (
		!isNamedIn(aroundOf(card), text) &&
		[card, ...twins].every(
			(twin) =>
				judgeTyped(text, { ...twin, prompt: '', options: [] }).type === 'wrong' &&
				[twin.answer, ...twin.accepted].every((answer) => !mayBeSame(card.kind, answer, text))
		)
	);
}

/** Whether two cards may lend each other their answers: of one length, and told to be a man where a man is asked for. */
function isFit(card: CardContent, other: CardContent): boolean {
	const gender = askedFor(card) === 'who' ? genderIn(card.prompt) : '';
	return isOfLength(card.answer, other.answer) && (gender === '' || gender === genderIn(aroundOf(other)));
}

const optionFrom = ({ answer, quote }: CardContent): Option => ({
	text: answer,
	rightFor: quote?.text ?? ''
});

/** What other cards of the deck ask for, and dates near the answer. */
function* made(card: CardContent, deck: readonly CardContent[]): Generator<Option> {
	const dates = toldDates(card, deck);
	if (dates) yield* dates.map(optionFrom);
	else
		yield* peersOf(card, deck)
			.filter((other) => isFit(card, other))
			.map(optionFrom);
	for (const text of guessedDates(card, deck)) yield { text, rightFor: '' };
}

/** The options of a card with those that can be made; none where that are fewer than two. */
function completed(
	card: CardContent,
	own: readonly Option[],
	deck: readonly CardContent[]
): readonly Option[] {
	const all = [...own];
	const twins = twinsOf(card, deck);
	for (const option of made(card, deck)) {
		const isNew = all.every(({ text }) => !mayBeSame(card.kind, text, option.text));
		if (isNew && isWrong(option.text, card, twins)) all.push(option);
		if (all.length === most) break;
	}
	return all.length < fewest ? [] : all;
}

/** Whether a card brings wrong options enough. */
export const hasOptions = (card: CardContent): boolean => ownOptions(card).length >= fewest;

/**
 * A card of a deck with wrong options to choose from: its own, and where it has none or one, what other cards ask for in the same shape,
 * and dates near its answer. As it is where two cannot be found. The same card in the same deck always gets the same.
 */
export function withOptions<Of extends CardContent>(card: Of, deck: readonly CardContent[]): Of {
	if (hasOptions(card)) return card;
	const all = completed(card, ownOptions(card), deck);
	if (all.length === 0) return card;
	return { ...card, options: all.map(({ text }) => text), rightFor: all.map(({ rightFor }) => rightFor) };
}
