import { yearsIn } from '../../dates/near';
import { yearOf } from '../../dates/value';
import { sortOf } from '../../deck/sortOf';
import type { Reading } from '../../extraction/mention';
import { once } from '../../once';
import type { Peer } from '../lexicon/peers';
import type { Suggestion } from '../suggestion';
import { alikeTo, fitsCalling, tellingWords } from './alike';
import { isForeign } from './aliases';
import { circlesOf, isOfTime, type Thing } from './circles';
import { bareName, yearOfCard, type Offer, type Offers } from './offer';
import { isSharedByMany } from './shared';
import { firstTold } from './told';

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

interface Named extends Offer {
	/** The year of a deal, where the article says it. */
	readonly year: number | null;
}

/** What an article names, by kind and sort. */
const namedIn = once((reading: Reading) => {
	const found = new Map<string, Named[]>();
	const put = (
		kind: Thing,
		name: string,
		{ forms, year = '' }: { forms: readonly string[]; year?: string | undefined }
	) => {
		const at = placeOfThing(reading, kind, forms);
		const key = `${kind} ${sortOf(kind, name)}`;
		if (!at || isForeign(reading, at)) return;
		found.set(key, [...(found.get(key) ?? []), { text: name, names: forms, at, year: yearOf(year) }]);
	};
	for (const { name, forms = [name], year } of reading.deals) put('deal', name, { forms, year });
	for (const { name, forms, acronym, canonical } of reading.organizations)
		put('organization', name, { forms: [...forms, acronym ?? name, canonical ?? name] });
	return found;
});

/** Sorts of bodies that do one thing wherever they are; a union or a council may be anything. */
const narrow = /^(?:bank|party|ministry|army|university|company)$/;
/** Agreements of one text farther apart are of different times. */
const mostYears = 30;

/** What the article names of the same kind and sort: bodies only of a narrow sort, and none that shares a word with the answer, since that may be a part of it. */
function ofArticle(kind: Thing, { answer, prompt }: Suggestion, reading: Reading): readonly Offer[] {
	const sort = sortOf(kind, answer);
	if (sort === '' || sort === 'acronym') return [];
	const alike = namedIn(reading).get(`${kind} ${sort}`) ?? [];
	const telling = new Set(tellingWords(answer));
	const year = yearsIn(prompt)[0] ?? alike.find(({ names }) => names.includes(answer))?.year ?? null;
	return alike.filter((one) =>
		kind === 'deal'
			? year === null || one.year === null || Math.abs(one.year - year) <= mostYears
			: narrow.test(sort) && !tellingWords(one.text).some((word) => telling.has(word))
	);
}

/** What the lists have of the answer's circle and time, the nearest in time first. */
function ofCircle(kind: Thing, card: Suggestion, reading: Reading): readonly Offer[] {
	const year = yearOfCard(card, reading);
	const dated = reading.dates.flatMap(({ iso }) => yearOf(iso) ?? []);
	return circlesOf(kind, card.answer, [...(year === null ? [] : [year]), ...dated]).flatMap(
		({ own, others }) => {
			const away = ({ from }: Peer) => Math.abs(from - own.from);
			return others
				.filter((other) => isOfTime(kind, { own, other }, year))
				.sort((one, other) => away(one) - away(other))
				.map(({ names }) => ({ text: names[0] ?? '', names, at: placeOfThing(reading, kind, names) }));
		}
	);
}

const otherThings =
	(kind: Thing): Offers =>
	(card, reading) => {
		if (isSharedByMany(card)) return [];
		const known = ofCircle(kind, card, reading);
		const isProper = tellingWords(card.answer).length > 0;
		const told = isProper
			? ofArticle(kind, card, reading).filter(({ text }) => tellingWords(text).length > 0)
			: [];
		return [...told, ...known].flatMap((offer): Offer[] => {
			const text = alikeTo(card.answer, [offer.text, ...offer.names]);
			return text !== null && fitsCalling(card, text) ? [{ ...offer, text }] : [];
		});
	};

/** Bodies of the answer's sort that were there at its time. */
export const otherBodies = otherThings('organization');

/** Agreements of the answer's sort, none an age away. */
export const otherDeals = otherThings('deal');
