import type { Kind } from '../../deck/card';
import type { Reading } from '../../extraction/mention';
import type { Suggestion } from '../suggestion';
import { isAlias } from './aliases';
import { bareName, type Offer } from './offer';
import { lastWord } from './offices';
import { isToldOf } from './same';

/** Whether words name what is offered, by any of its names; people by their surname too. */
function isNamedIn(words: string, { text, names, iso }: Offer, kind: Kind): boolean {
	if (iso !== undefined) return words.includes(text);
	const said = ` ${bareName(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const all = [text, ...names];
	return [...all, ...(kind === 'person' ? all.map(lastWord) : [])].some((name) =>
		said.includes(` ${bareName(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
	);
}

const keyOf = ({ fact, kind, answer }: Pick<Suggestion, 'fact' | 'kind' | 'answer'>) =>
	`${fact}\n${kind}\n${bareName(answer)}`;

/** What cards have for answers, by fact and kind. */
export const answeredIn = (cards: readonly Suggestion[]): ReadonlySet<string> => new Set(cards.map(keyOf));

const isThing = (kind: Kind) => kind === 'organization' || kind === 'deal';

/**
 * Whether an offer may be right too: the question or its sentence names it, another card has it for the answer to the same fact, another
 * sentence tells the same of it, or it is another name of the answer.
 */
export function mayBeRight(
	offer: Offer,
	card: Suggestion,
	{ answered, reading }: { readonly answered: ReadonlySet<string>; readonly reading: Reading }
): boolean {
	const { kind, source, fact, prompt } = card;
	const { at, text } = offer;
	const isBeside = at !== null && at.start >= source.start && at.end <= source.end;
	return (
		isBeside ||
		isNamedIn(`${prompt} ${source.text}`, offer, kind) ||
		answered.has(keyOf({ fact, kind, answer: text })) ||
		isToldOf(offer, card, reading) ||
		(isThing(kind) &&
			[text, ...offer.names].some((name) => isAlias(reading, [card.answer, ...card.accept], name)))
	);
}
