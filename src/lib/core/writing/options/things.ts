import type { Reading } from '../../extraction/mention';
import { once } from '../../once';
import { peers, type Peer } from '../lexicon/peers';
import { callingOf } from '../calling';
import { sortOf } from '../../deck/sortOf';
import type { Suggestion } from '../suggestion';
import { bareName, yearOfCard, type Offer, type Offers } from './offer';
import { firstTold } from './told';

type Thing = keyof typeof peers;

const isLetters = (name: string) => /^(?:the )?\p{Lu}[\p{Lu}\p{N}+&-]+$/u.test(name);

/** A name, and all it may be taken for. */
interface Circle {
	readonly own: Peer;
	readonly others: readonly Peer[];
}

/** The circles of a kind by the names in them. */
function circlesByName(kind: Thing): ReadonlyMap<string, readonly Circle[]> {
	const found = new Map<string, readonly Circle[]>();
	for (const circle of peers[kind])
		for (const own of circle) {
			const others = circle.filter((one) => one !== own);
			for (const key of new Set(own.names.map(bareName)))
				if (!found.get(key)?.some((one) => one.others.includes(own)))
					found.set(key, [...(found.get(key) ?? []), { own, others }]);
		}
	return found;
}

const circles = { organization: circlesByName('organization'), deal: circlesByName('deal') } as const;

/** The circles a name is of. */
const circlesOf = (kind: Thing, answer: string) => circles[kind].get(bareName(answer)) ?? [];

/** Of agreements and of founding bodies none may be an age away. */
const mostYears = { deal: 40, organization: 20 } as const;

/** Whether a body was there in the year asked for, or an agreement or the founding of a body is of the answer's time. */
function isOfTime(kind: Thing, own: Peer, other: Peer, year: number | null): boolean {
	if (kind === 'deal' || year === null || Math.abs(year - own.from) <= 1)
		return Math.abs(own.from - other.from) <= mostYears[kind];
	return other.from <= year && other.to >= year;
}

/** The name of a peer in the shape of the answer: letters for letters. */
const shaped = ({ names }: Peer, answer: string): string | undefined =>
	isLetters(answer) ? names.find(isLetters) : names.find((name) => !isLetters(name));

const surest = 0.8;

/** Where the article first tells of a thing for sure, by kind and bare name. */
const placeOf = firstTold(({ kind, confidence, text }) =>
	(kind === 'organization' || kind === 'deal') && confidence >= surest ? `${kind} ${bareName(text)}` : null
);
const placeOfThing = (reading: Reading, kind: Thing, names: readonly string[]) =>
	placeOf(
		reading,
		names.map((name) => `${kind} ${bareName(name)}`)
	);

/** What an article names, by kind and sort. */
const namedIn = once((reading: Reading) => {
	const found = new Map<string, Offer[]>();
	const put = (kind: Thing, { name, forms = [name] }: { name: string; forms?: readonly string[] }) => {
		const at = placeOfThing(reading, kind, forms);
		const key = `${kind} ${sortOf(kind, name)}`;
		if (at) found.set(key, [...(found.get(key) ?? []), { text: name, at }]);
	};
	for (const deal of reading.deals) put('deal', deal);
	for (const body of reading.organizations) put('organization', body);
	return found;
});

/** What is so called may be anything: a state, a trade union, a club. */
const anything = /^(?:union|league|community|association|group|forum|office|department)$/;
/** What is of the same place or field may be the same body by another name, or a part of it. */
const ownWords = (name: string) =>
	(name.match(/\p{L}{4,}/gu) ?? []).filter(
		(word) =>
			callingOf(word) === '' &&
			!/^(?:International|National|World|United|Nations|Organi[sz]ation)$/.test(word)
	);

/** What the article names of the same kind and sort. */
function ofArticle(kind: Thing, { answer }: Suggestion, reading: Reading): readonly Offer[] {
	const sort = sortOf(kind, answer);
	if (sort === '' || sort === 'acronym' || anything.test(sort)) return [];
	const own = ownWords(answer);
	const isOther = ({ text }: Offer) =>
		callingOf(text) === callingOf(answer) && !ownWords(text).some((word) => own.includes(word));
	return (namedIn(reading).get(`${kind} ${sort}`) ?? []).filter((offer) => kind === 'deal' || isOther(offer));
}

/** Words of a question that call for one sort alone. */
const strict =
	/(?:\bwhich |\[)(court|bank|fund|council|convention|protocol|resolution|declaration|memorandum|plan|doctrine|parliament|ministry|party|commission|committee|charter|act|law|army|navy|agency|conference|amendment|policy)\b/i;

const otherThings =
	(kind: Thing): Offers =>
	(card, reading) => {
		const year = yearOfCard(card);
		const known = circlesOf(kind, card.answer).flatMap(({ own, others }) => {
			const away = ({ from }: Peer) => Math.abs(from - own.from);
			return others
				.filter((one) => isOfTime(kind, own, one, year))
				.sort((one, other) => away(one) - away(other))
				.flatMap((one): Offer[] => {
					const text = shaped(one, card.answer);
					return text === undefined ? [] : [{ text, at: placeOfThing(reading, kind, one.names) }];
				});
		});
		const called = strict.exec(card.prompt)?.[1]?.toLowerCase();
		const isCalled = ({ text }: Offer) => called === undefined || callingOf(text) === called;
		return [...ofArticle(kind, card, reading), ...known].filter(isCalled);
	};

/** Bodies of the answer's sort that were there at its time. */
export const otherBodies = otherThings('organization');

/** Agreements of the answer's sort, none an age away. */
export const otherDeals = otherThings('deal');
