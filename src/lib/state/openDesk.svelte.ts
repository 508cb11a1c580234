import type { Card, Deck, DeckId, DeckText } from '../core/deck/card';
import type { DeckError } from '../core/deck/errors';
import { parseDeck } from '../core/deck/parse';
import { printDeck } from '../core/deck/print';
import { mintId, type Random } from '../core/random';
import type { Result } from '../core/result';
import { deckFromLink, type LinkCodec, type LinkError } from '../core/sharing/link';
import type { FileError } from '../platform/files';
import type { DeckShelf, StorageError } from '../storage/ports';
import { newDeck } from './newDeck';

/** What stands on the page that opens a deck. */
export type OpenStep =
	| { readonly type: 'waiting' }
	| { readonly type: 'reading' }
	| { readonly type: 'found'; readonly deck: DeckText; readonly here: DeckId | null }
	| { readonly type: 'refused'; readonly problem: LinkError | FileError }
	| { readonly type: 'faulty'; readonly errors: readonly DeckError[] }
	| { readonly type: 'unsaved'; readonly deck: DeckText; readonly error: StorageError }
	| { readonly type: 'kept'; readonly id: DeckId; readonly title: string; readonly cards: number };

/** What the page that opens a deck is built on. */
export interface OpenParts {
	readonly decks: Pick<DeckShelf, 'list' | 'add'>;
	readonly codec: LinkCodec;
	readonly readText: (file: Blob) => Promise<Result<string, FileError>>;
	/** A hash of a text, by which a deck that is here already is known. */
	readonly digest: (text: string) => Promise<Result<string, unknown>>;
	readonly random: Random;
	readonly now: () => number;
}

/** A deck from a link or a file: shown first, kept only when the student says so, all of it or nothing. */
export class OpenDesk {
	readonly #parts: OpenParts;
	#step = $state.raw<OpenStep>({ type: 'waiting' });
	#saving = false;
	#link: string | null = null;

	constructor(parts: OpenParts) {
		this.#parts = parts;
	}

	get step() {
		return this.#step;
	}

	/** The link whose deck is looked at and not yet kept; null where there is none. */
	get link() {
		return this.#step.type === 'found' || this.#step.type === 'unsaved' ? this.#link : null;
	}

	async readLink(fragment: string): Promise<void> {
		this.#link = fragment;
		this.#step = { type: 'reading' };
		const deck = await deckFromLink(fragment, this.#parts.codec);
		if (deck.ok) await this.#show(deck.value);
		else this.#step = { type: 'refused', problem: deck.error };
	}

	async readFile(file: Blob): Promise<void> {
		this.#link = null;
		this.#step = { type: 'reading' };
		const text = await this.#parts.readText(file);
		if (!text.ok) {
			this.#step = { type: 'refused', problem: text.error };
			return;
		}
		const deck = parseDeck(text.value);
		if (deck.ok) await this.#show(deck.value);
		else this.#step = { type: 'faulty', errors: deck.error };
	}

	/** Keeps what is shown, once, however often it is pressed. */
	async keep(): Promise<void> {
		const step = this.#step;
		if (this.#saving || (step.type !== 'found' && step.type !== 'unsaved')) return;
		this.#saving = true;
		const { deck, cards } = await this.#fresh(step.deck);
		const added = await this.#parts.decks.add(deck, cards);
		this.#saving = false;
		this.#step = added.ok
			? { type: 'kept', id: deck.id, title: deck.title, cards: cards.length }
			: { type: 'unsaved', deck: step.deck, error: added.error };
	}

	/** Lets go of what is shown. */
	leave(): void {
		this.#step = { type: 'waiting' };
	}

	async #show(deck: DeckText): Promise<void> {
		const hash = await this.#hash(deck);
		const shelf = await this.#parts.decks.list();
		const known =
			shelf.ok && hash !== null ? shelf.value.find((each) => each.deck.importedFrom === hash) : null;
		this.#step = { type: 'found', deck, here: known?.deck.id ?? null };
	}

	async #fresh(text: DeckText): Promise<{ readonly deck: Deck; readonly cards: readonly Card[] }> {
		const { random, now } = this.#parts;
		const importedFrom = await this.#hash(text);
		return newDeck(text, { mint: () => mintId(random), now: now(), importedFrom, article: null });
	}

	async #hash(deck: DeckText): Promise<string | null> {
		const digest = await this.#parts.digest(printDeck(deck));
		return digest.ok ? digest.value : null;
	}
}
