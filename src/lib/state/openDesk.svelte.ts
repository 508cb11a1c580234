import type { DeckText } from '../core/deck/card';
import { printDeck } from '../core/deck/print';
import type { Result } from '../core/result';
import { lookOver } from '../core/sharing/formats/lookOver';
import { incomingOf, type DeckPlan } from '../core/sharing/incoming';
import { deckFromLink, isCorrectionFragment, type LinkCodec } from '../core/sharing/link';
import type { HereBefore } from './hereBefore';
import type { IncomingReader, IncomingSource, ReadIncoming, ReadingChoices } from './incomingReader';
import { Keeping, type KeepingParts } from './keeping.svelte';
import { openCorrection } from './openCorrection';
import type { OpenStep } from './openStep';

/** What the page that opens a deck is built on. */
export interface OpenParts extends KeepingParts {
	readonly here: HereBefore;
	readonly codec: LinkCodec;
	readonly read: IncomingReader;
	/** A hash of a text, by which a deck that is here already is known. */
	readonly digest: (text: string) => Promise<Result<string, unknown>>;
}

/** Decks from outside: shown first, kept only when the student says so, each of them whole or not at all. */
export class OpenDesk {
	readonly #parts: OpenParts;
	#step = $state.raw<OpenStep>({ type: 'waiting' });
	/** What is decided of the decks that came. */
	readonly keeping: Keeping;
	#choices: ReadingChoices = {};
	#source = $state.raw<IncomingSource | null>(null);
	#link: string | null = null;
	#ticket = 0;
	#reading = new AbortController();
	#saving = false;
	/** What is pasted and not yet looked at. */
	pasted = $state('');

	constructor(parts: OpenParts) {
		this.#parts = parts;
		this.keeping = new Keeping(parts);
	}

	get step() {
		return this.#step;
	}

	/** What is decided of each deck that is looked at. */
	get plans() {
		return this.keeping.plans;
	}

	/** The link whose deck is looked at and not yet kept; null where there is none. */
	get link() {
		return 'read' in this.#step || this.#step.type === 'correction' ? this.#link : null;
	}

	/** What came can be read another way: a link and a package cannot. */
	get canChoose() {
		return this.#source !== null && !isOfPackage(this.#step);
	}

	async readLink(fragment: string): Promise<void> {
		this.#begin(null);
		this.#link = fragment;
		const ticket = ++this.#ticket;
		if (isCorrectionFragment(fragment)) {
			const step = await openCorrection(this.#parts, fragment);
			if (ticket === this.#ticket) this.#step = step;
			return;
		}
		const deck = await deckFromLink(fragment, this.#parts.codec);
		if (ticket !== this.#ticket) return;
		if (!deck.ok) {
			this.#step = { type: 'refused', problem: deck.error };
			return;
		}
		const incoming = lookOver(incomingOf('link', [deck.value]));
		const hashes = await Promise.all(incoming.decks.map((each) => this.#hash(each)));
		await this.#show({ incoming, hashes }, ticket);
	}

	async readFile(file: Blob & { readonly name: string }): Promise<void> {
		await this.#readSource({ content: file, name: file.name });
	}

	/** Reads what is pasted: cards in any format, or a link that holds a deck. */
	async readPasted(): Promise<void> {
		const [, fragment] = /^\S*?(#[dc]=\S+)$/.exec(this.pasted.trim()) ?? [];
		if (fragment !== undefined) await this.readLink(fragment);
		else await this.#readSource({ content: new Blob([this.pasted]), name: '' });
	}

	/** Reads what came once more, as the student says it is. */
	async choose(change: ReadingChoices): Promise<void> {
		if (!this.#source) return;
		const { table } = this.#choices;
		this.#choices = change.format ? change : { ...this.#choices, table: { ...table, ...change.table } };
		await this.#read(this.#source);
	}

	/** Takes down what the student decides of one deck. */
	plan(index: number, change: Partial<DeckPlan>): void {
		this.keeping.plan(index, change);
	}

	/** Keeps what is shown, once, however often it is pressed. Of another version this makes a second deck. */
	async keep(): Promise<void> {
		const step = this.#step;
		if (this.#saving || !('read' in step)) return;
		this.#saving = true;
		const failed = await this.keeping.keepAll(step.read);
		this.#saving = false;
		this.#step = failed
			? { type: 'unsaved', read: step.read, error: failed }
			: { type: 'kept', decks: this.keeping.kept };
	}

	/** Takes over what is picked of another version, once. */
	async update(): Promise<void> {
		const step = this.#step;
		if (this.#saving || (step.type !== 'update' && step.type !== 'correction')) return;
		this.#saving = true;
		const error = await ('read' in step ? this.keeping.update(step.read, step.update) : step.update.apply());
		this.#saving = false;
		this.#step = error ? { ...step, error } : { type: 'updated', deck: step.update.deck };
	}

	/** Takes over what was learned of decks that are here already, as they are. */
	async takeOver(): Promise<void> {
		const step = this.#step;
		if (this.#saving || step.type !== 'found') return;
		this.#saving = true;
		const error = await this.keeping.takeOver(step.read);
		this.#saving = false;
		const [{ here: id = null, title = '' } = {}] = this.plans;
		if (error) this.#step = { ...step, error };
		else if (id) this.#step = { type: 'updated', deck: { id, title } };
	}

	/** Lets go of what is shown. */
	leave(): void {
		this.#begin(null);
		this.#step = { type: 'waiting' };
	}

	#begin(source: IncomingSource | null): void {
		this.#ticket++;
		this.#link = null;
		this.#source = source;
		this.#choices = {};
		this.keeping.begin();
		this.#reading.abort();
		this.#reading = new AbortController();
		this.#step = { type: 'reading', share: null };
	}

	async #readSource(source: IncomingSource): Promise<void> {
		this.#begin(source);
		await this.#read(source);
	}

	async #read(source: IncomingSource): Promise<void> {
		const ticket = ++this.#ticket;
		const hear = (share: number) => {
			if (ticket === this.#ticket) this.#step = { type: 'reading', share };
		};
		const read = await this.#parts.read(source, this.#choices, { hear, signal: this.#reading.signal });
		if (ticket !== this.#ticket) return;
		if (read.ok) await this.#show(read.value, ticket);
		else if (read.error.type === 'deck-faulty') this.#step = { type: 'faulty', errors: read.error.errors };
		else this.#step = { type: 'refused', problem: read.error };
	}

	async #show(read: ReadIncoming, ticket: number): Promise<void> {
		const { decks } = read.incoming;
		const here = await Promise.all(
			decks.map((deck, index) => this.#parts.here.find(deck, read.hashes[index] ?? null))
		);
		const ids = here.map((found) => (found.ok ? found.value : null));
		const [id] = ids;
		const update = id && decks.length === 1 && decks[0] ? await this.#parts.here.compare(id, decks[0]) : null;
		if (ticket !== this.#ticket) return;
		this.keeping.show(read, ids);
		const isOther = update?.ok && update.value;
		this.#step = isOther ? { type: 'update', read, update: update.value } : { type: 'found', read };
	}

	async #hash(deck: DeckText): Promise<string | null> {
		const digest = await this.#parts.digest(printDeck(deck));
		return digest.ok ? digest.value : null;
	}
}

/** What is shown came from a package, or would have. */
function isOfPackage(step: OpenStep): boolean {
	if ('read' in step) return step.read.incoming.format === 'anki-package';
	return step.type === 'refused' && step.problem.type.startsWith('package-');
}
