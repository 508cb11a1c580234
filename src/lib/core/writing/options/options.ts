import type { Kind } from '../../deck/card';
import type { Reading } from '../../extraction/mention';
import { mayBeSame } from '../../deck/sortOf';
import type { Suggestion } from '../suggestion';
import { isGivenAway } from './alike';
import { otherDates } from './dates';
import { bareName, type Offer, type Offers } from './offer';
import { otherPeople } from './people';
import { answeredIn, mayBeRight } from './right';
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

/** Whether a question asks for one of several: the others are as right. */
const isOneOfMany = ({ kind, prompt }: Suggestion) => kind !== 'date' && /\bone of\b/i.test(prompt);

/** The first of the offers that are wrong, and differ from the answer and from each other. */
function pickedFrom(
	offers: readonly Offer[],
	{ kind, answer, accept }: Suggestion,
	isWrong: (offer: Offer) => boolean
): readonly Offer[] {
	const isSame = (one: string, other: string) =>
		kind === 'date' ? bareName(one) === bareName(other) : mayBeSame(kind, one, other);
	const taken = [answer, ...accept];
	const picked: Offer[] = [];
	for (const offer of offers) {
		const names = [offer.text, ...offer.names];
		if (names.some((name) => taken.some((one) => isSame(one, name))) || !isWrong(offer)) continue;
		picked.push(offer);
		taken.push(...names);
		if (picked.length === wanted) break;
	}
	return picked.length < least ? [] : picked;
}

/**
 * Cards with two or three wrong options each, or none: of the answer's kind, side and time, the article's own first, never another name of
 * the answer. Beside each stands the sentence it is right for, where the article has one.
 */
export function withOptions(suggestions: readonly Suggestion[], reading: Reading): readonly Suggestion[] {
	const answered = answeredIn(suggestions);
	return suggestions.map((suggestion) => {
		const offers = isOneOfMany(suggestion) ? [] : offersOf[suggestion.kind](suggestion, reading);
		const picked = pickedFrom(
			offers,
			suggestion,
			(offer) => !mayBeRight(offer, suggestion, { answered, reading })
		);
		const options = picked.map(({ text }) => text);
		if (options.length === 0 || isGivenAway(suggestion, options)) return suggestion;
		return { ...suggestion, options, rightFor: picked.map(({ at }) => at && sentenceAt(reading, at)) };
	});
}
