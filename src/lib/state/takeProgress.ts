import type { Card, CardId, DeckId, DeckText } from '../core/deck/card';
import type { DeviceId, LogRecord } from '../core/log/record';
import { hashText, idFromWords } from '../core/random';
import { ok } from '../core/result';
import type { PackagedProgress } from '../core/sharing/packaged';
import type { ReviewLog, Stored } from '../storage/ports';
import { movedFrom, type MovedParts } from './movedCards';

/** What progress is taken over with. */
export interface ProgressParts extends MovedParts {
	readonly log: Pick<ReviewLog, 'of' | 'join'>;
}

/** Progress that came, and what it calls the cards of each deck that came with it. */
export interface ComingProgress extends PackagedProgress {
	readonly names: readonly (readonly CardId[])[];
}

/** A deck that came and is here now. */
export interface Arrived {
	readonly id: DeckId;
	readonly text: DeckText;
	readonly names: readonly CardId[];
}

/** What of it was new here. */
export interface Learned {
	readonly records: number;
	/** Answers among them. */
	readonly answers: number;
}

/** Where a card of that name is. */
interface Place {
	readonly deck: DeckId;
	readonly card: CardId;
}

const idOf = (name: string) => idFromWords(hashText(name));
const keyOf = ({ card, at, act }: Pick<LogRecord, 'card' | 'at' | 'act'>) => `${card} ${act.type} ${at}`;

/**
 * Takes over what was learned of decks that came, as records of their cards here. A card is found by its origin, also in a deck it was moved to. What stands in the log
 * already is left out: an answer that went from here to Anki and comes back is one answer, and taking a package twice adds nothing.
 */
export async function takeProgress(
	{ decks, edits, log }: ProgressParts,
	arrived: readonly Arrived[],
	{ records }: Pick<ComingProgress, 'records'>
): Stored<Learned> {
	const places = new Map<CardId, Place>();
	for (const { id, text, names } of arrived) {
		const opened = await decks.open(id);
		if (!opened.ok) return opened;
		const { cards } = opened.value;
		const moved = await movedFrom({ decks, edits }, { id }, { base: text, cards });
		if (!moved.ok) return moved;
		const known = byOrigin([...cards, ...moved.value]);
		for (const [index, name] of names.entries()) {
			const card = known.get(text.cards[index]?.origin ?? '')?.shift();
			if (card) places.set(name, { deck: id, card: card.id });
		}
	}
	const known = await log.of([...places.values()].map(({ card }) => card));
	if (!known.ok) return known;
	const here = new Set(known.value.map(keyOf));
	const taken = records.flatMap((record) => {
		const place = places.get(record.card);
		return place ? [renamed(record, place)] : [];
	});
	const fresh = taken.filter((record) => !here.has(keyOf(record)));
	const joined = fresh.length === 0 ? ok({ added: 0 }) : await log.join(fresh);
	if (!joined.ok) return joined;
	const answers = fresh.filter(({ act }) => act.type === 'grade').length;
	return ok({ records: joined.value.added, answers });
}

/** The cards of each origin, in their order: a deck may hold two alike. */
function byOrigin(cards: readonly Card[]): Map<string, Card[]> {
	const found = new Map<string, Card[]>();
	for (const card of cards) {
		const known = found.get(card.origin);
		if (known) known.push(card);
		else found.set(card.origin, [card]);
	}
	return found;
}

/** The record as one of the card here. A deck has a log of its own: where it comes anew after it was deleted, so does its progress. */
function renamed(record: LogRecord, { deck, card }: Place): LogRecord {
	const device = idOf(`${record.device} in ${deck}`) as DeviceId;
	return { ...record, card, device, token: idOf(`${device} ${record.seq}`) };
}
