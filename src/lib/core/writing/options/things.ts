import type { Reading } from '../../extraction/mention';
import { peers, type Peer } from '../lexicon/peers';
import { sortOf } from '../sortOf';
import type { Suggestion } from '../suggestion';
import { bareName, yearOfCard, type Offer, type Offers } from './offer';

type Thing = keyof typeof peers;

const isLetters = (name: string) => /^(?:the )?\p{Lu}[\p{Lu}\p{N}+&-]+$/u.test(name);

/** A name, and all it may be taken for. */
interface Circle {
	readonly own: Peer;
	readonly others: readonly Peer[];
}

/** The circles a name is of. */
function circlesOf(kind: Thing, answer: string): readonly Circle[] {
	const key = bareName(answer);
	return peers[kind].flatMap((circle) => {
		const own = circle.find(({ names }) => names.some((name) => bareName(name) === key));
		return own ? [{ own, others: circle.filter((one) => one !== own) }] : [];
	});
}

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

function placeOf({ mentions }: Reading, kind: Thing, names: readonly string[]) {
	const keys = new Set(names.map(bareName));
	return (
		mentions.find((one) => one.kind === kind && one.confidence >= surest && keys.has(bareName(one.text))) ??
		null
	);
}

/** What the article names of the same kind and sort. */
function ofArticle(kind: Thing, { answer }: Suggestion, reading: Reading): readonly Offer[] {
	const sort = sortOf(kind, answer);
	if (sort === '' || sort === 'acronym') return [];
	const named = kind === 'deal' ? reading.deals : reading.organizations;
	return named.flatMap(({ name, forms = [name] }): Offer[] => {
		const at = sortOf(kind, name) === sort ? placeOf(reading, kind, forms) : null;
		return at ? [{ text: name, at }] : [];
	});
}

/** Words of a question that call for one sort alone. */
const strict =
	/\b(?:which|\[)\s?(court|bank|fund|council|convention|protocol|resolution|declaration|memorandum|plan|doctrine|parliament|ministry|party|commission|committee)\b/i;

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
					return text === undefined ? [] : [{ text, at: placeOf(reading, kind, one.names) }];
				});
		});
		const called = strict.exec(card.prompt)?.[1]?.toLowerCase();
		const isCalled = ({ text }: Offer) => called === undefined || text.toLowerCase().includes(called);
		return [...ofArticle(kind, card, reading), ...known].filter(isCalled);
	};

/** Bodies of the answer's sort that were there at its time. */
export const otherBodies = otherThings('organization');

/** Agreements of the answer's sort, none an age away. */
export const otherDeals = otherThings('deal');
