import type { Card } from '../deck/card';
import type { Verdict } from './judge';
import { keysOf, saysSame } from './typed/same';
import type { Option } from './options/own';
import type { Statement } from './truth';

/** What other cards ask for: it may not pass for the answer of this one. */
export function otherAnswers(cards: readonly Card[], { id }: Pick<Card, 'id'>): readonly string[] {
	return cards.filter((card) => card.id !== id).flatMap(({ answer, accepted }) => [answer, ...accepted]);
}

/** What was taken for the right answer, and the sentence it is right for. */
export interface Mistaken {
	readonly text: string;
	readonly sentence: string;
}

/** An answer as it was marked; without choices and statement it was typed. */
export interface Marked {
	readonly given: string;
	readonly verdict: Verdict;
	readonly choices: readonly Option[];
	/** What was called true or false; null where it was asked another way. */
	readonly statement: Statement | null;
}

/** What a wrong answer is right for: as its own card has it, or from another card that asks for it; null where that is not known. */
export function mistakenAmong(
	cards: readonly Card[],
	{ given, verdict, choices, statement }: Marked
): Mistaken | null {
	if (verdict.type !== 'wrong') return null;
	const text = verdict.says ?? given;
	if (text === '') return null;
	const offered = statement?.swapped ? [statement.swapped] : choices;
	const own = offered.find((option) => option.text === text)?.rightFor;
	const sentence = own || sentenceOf(text, cards);
	return sentence ? { text, sentence } : null;
}

/** The sentence of a card that asks for this. Judging every card of a sitting would keep her waiting: what says the same is looked up. */
function sentenceOf(text: string, cards: readonly Card[]): string | undefined {
	const said = keysOf(text);
	const isAsked = ({ answer, accepted }: Card) =>
		[answer, ...accepted].some((form) => saysSame(said, keysOf(form)));
	return cards.find(isAsked)?.quote?.text;
}
