import type { Kind } from '../../deck/card';
import type { Reading } from '../../extraction/mention';
import { mayBeSame } from '../../deck/sortOf';
import type { Suggestion } from '../suggestion';
import { isAlias } from './aliases';
import { otherDates } from './dates';
import { bareName, type Offer, type Offers } from './offer';
import { otherPeople } from './people';
import { otherBodies, otherDeals } from './things';
import { sentenceAt } from './told';

const offersOf: Readonly<Record<Kind, Offers>> = {
	date: otherDates,
	person: otherPeople,
	organization: otherBodies,
	deal: otherDeals,
	other: () => []
};

const wanted = 3;
/** One alone would leave a coin to toss. */
const least = 2;

/** Whether an offer may be right too: its own sentence names it, or another card has it for the answer to the same fact. */
function mayBeRight(
	{ text, at }: Offer,
	{ kind, source, fact }: Suggestion,
	told: ReadonlySet<string>
): boolean {
	const isBeside = at !== null && at.start >= source.start && at.end <= source.end;
	const isNamed = kind !== 'date' && bareName(source.text).includes(bareName(text));
	return isBeside || isNamed || told.has(`${fact}\n${kind}\n${bareName(text)}`);
}

/** The one body that every text calls by letters. */
const spelledOut = (name: string) => name.replace(/\bU\.?N\.?(?!\p{L})/u, 'United Nations');

/** The first of the offers that differ from the answer, from what the question says and from each other. */
function pickedFrom(
	offers: readonly Offer[],
	{ kind, answer, accept, prompt }: Suggestion
): readonly Offer[] {
	const isSame = (one: string, other: string) =>
		kind === 'date' ? bareName(one) === bareName(other) : mayBeSame(kind, spelledOut(one), spelledOut(other));
	const said = bareName(prompt);
	const picked: Offer[] = [];
	for (const offer of offers) {
		const others = [answer, ...accept, ...picked.map(({ text }) => text)];
		if (others.some((one) => isSame(one, offer.text)) || said.includes(bareName(offer.text))) continue;
		picked.push(offer);
		if (picked.length === wanted) break;
	}
	return picked.length < least ? [] : picked;
}

/**
 * Cards with two or three wrong options each, or none: of the answer's kind, side and time, the article's own first, never another name of
 * the answer. Beside each stands the sentence it is right for, where the article has one.
 */
export function withOptions(suggestions: readonly Suggestion[], reading: Reading): readonly Suggestion[] {
	const told = new Set(suggestions.map(({ fact, kind, answer }) => `${fact}\n${kind}\n${bareName(answer)}`));
	return suggestions.map((suggestion) => {
		const offers = offersOf[suggestion.kind](suggestion, reading);
		const names = [suggestion.answer, ...suggestion.accept];
		const isOther = ({ text }: Offer) =>
			!/^(?:organization|deal)$/.test(suggestion.kind) || !isAlias(reading, names, text);
		const wrong = offers.filter((offer) => !mayBeRight(offer, suggestion, told) && isOther(offer));
		const picked = pickedFrom(wrong, suggestion);
		if (picked.length === 0) return suggestion;
		const options = picked.map(({ text }) => text);
		return { ...suggestion, options, rightFor: picked.map(({ at }) => at && sentenceAt(reading, at)) };
	});
}
