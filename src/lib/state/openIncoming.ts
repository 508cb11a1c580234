import type { DeckText } from '../core/deck/card';
import { printDeck } from '../core/deck/print';
import { err, ok, type Result } from '../core/result';
import { lookOver } from '../core/sharing/formats/lookOver';
import { incomingOf } from '../core/sharing/incoming';
import { correctionFromLink, deckFromLink, isCorrectionFragment, type LinkCodec } from '../core/sharing/link';
import type { HereBefore } from './hereBefore';
import type { IncomingReader, ReadIncoming } from './incomingReader';
import type { OpenStep } from './openStep';

/** What decks from outside are read with. */
export interface ReadingParts {
	readonly here: HereBefore;
	readonly codec: LinkCodec;
	readonly read: IncomingReader;
	/** A hash of a text, by which a deck that is here already is known. */
	readonly digest: (text: string) => Promise<Result<string, unknown>>;
}

/** Decks that were read, or what stands on the page instead of them. */
export type Opened = Promise<Result<ReadIncoming, OpenStep>>;

/** Reads a link: it holds a deck, or the correction of one that is here. */
export async function openLink(parts: ReadingParts, fragment: string): Opened {
	if (isCorrectionFragment(fragment)) return err(await openCorrection(parts, fragment));
	const deck = await deckFromLink(fragment, parts.codec);
	if (!deck.ok) return err({ type: 'refused', problem: deck.error });
	const incoming = lookOver(incomingOf('link', [deck.value]));
	const hashes = await Promise.all(incoming.decks.map((each) => hashOf(parts, each)));
	return ok({ incoming, hashes });
}

/** Reads a file, or a text as one. */
export async function openSource(parts: ReadingParts, ...asked: Parameters<IncomingReader>): Opened {
	const read = await parts.read(...asked);
	if (read.ok) return read;
	const { error } = read;
	if (error.type === 'deck-faulty') return err({ type: 'faulty', errors: error.errors });
	return err({ type: 'refused', problem: error });
}

/** What stands on the page once a correction was read: the deck it is of with what it would change, or why not. */
async function openCorrection(
	{ codec, here }: Pick<ReadingParts, 'codec' | 'here'>,
	fragment: string
): Promise<OpenStep> {
	const correction = await correctionFromLink(fragment, codec);
	if (!correction.ok) return { type: 'refused', problem: correction.error };
	const update = await here.correct(correction.value);
	return update.ok && update.value
		? { type: 'correction', update: update.value }
		: { type: 'refused', problem: { type: 'correction-homeless' } };
}

async function hashOf({ digest }: Pick<ReadingParts, 'digest'>, deck: DeckText): Promise<string | null> {
	const hash = await digest(printDeck(deck));
	return hash.ok ? hash.value : null;
}
