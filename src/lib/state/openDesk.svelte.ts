import type { DeckId } from '../core/deck/card';
import type { DeckFate } from '../core/sharing/incoming';
import type { StorageError } from '../storage/ports';
import type { IncomingSource, ReadIncoming, ReadingChoices } from './incomingReader';
import { Keeping, type KeepingParts } from './keeping.svelte';
import { meetDecks } from './meeting';
import { openLink, openSource, type Opened, type ReadingParts } from './openIncoming';
import { doneStep, hasOneReading, shownStep, type OpenStep, type Refusal } from './openStep';

/** What the page that opens a deck is built on. */
export interface OpenParts extends KeepingParts, ReadingParts {}

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

	/** What came can be read another way: a link, a package and what is no text cannot. */
	get canChoose() {
		return this.#source !== null && !hasOneReading(this.#step);
	}

	async readLink(fragment: string): Promise<void> {
		this.#begin(null);
		this.#link = fragment;
		await this.#show(openLink(this.#parts, fragment));
	}

	async readFile(file: Blob & { readonly name: string }): Promise<void> {
		await this.#readSource({ content: file, name: file.name });
	}

	/** Reads what is pasted: cards in any format, or a link, which holds a deck or is refused. */
	async readPasted(): Promise<void> {
		const pasted = this.pasted.trim();
		const [, fragment] = /^\S*?(#[dc]=\S+)$/.exec(pasted) ?? [];
		const isAddress = /^https?:\/\/\S+$/i.test(pasted);
		if (fragment !== undefined || isAddress) await this.readLink(fragment ?? '');
		else await this.#readSource({ content: new Blob([this.pasted]), name: '' });
	}

	/** Reads what came once more, as the student says it is. */
	async choose(change: ReadingChoices): Promise<void> {
		if (!this.#source) return;
		const { table } = this.#choices;
		this.#choices = change.format ? change : { ...this.#choices, table: { ...table, ...change.table } };
		await this.#read(this.#source);
	}

	/** Compares a deck that came with another of its copies here. */
	async compareWith(index: number, id: DeckId): Promise<void> {
		const step = this.#step;
		const text = 'read' in step ? step.read.incoming.decks[index] : undefined;
		if (!('read' in step) || !text) return;
		const ticket = this.#ticket;
		const compared = await this.#parts.here.compare(id, text);
		if (ticket !== this.#ticket) return;
		if (!compared.ok) {
			this.#step = { ...step, error: compared.error };
			return;
		}
		this.keeping.meet(index, id, compared.value);
		this.#step = shownStep(step.read, this.keeping);
	}

	/** Does what is decided of the decks shown, once, however often it is pressed. */
	async keep(becomes?: DeckFate): Promise<void> {
		await this.#carryOut((error, read) => ({ type: 'unsaved', read, error }), becomes);
	}

	/** Takes over what is picked of another version, once. */
	async update(): Promise<void> {
		const step = this.#step;
		if (step.type === 'update') await this.#carryOut((error) => ({ ...step, error }), 'update');
		if (step.type !== 'correction') return;
		await this.#once(async () => {
			const error = await this.keeping.update([step.update]);
			this.#step = error ? { ...step, error } : { type: 'corrected', deck: step.update.deck };
		});
	}

	/** Takes over what was learned of decks that are here already, as they are. */
	async takeOver(): Promise<void> {
		const step = this.#step;
		if (step.type !== 'found') return;
		this.keeping.takesProgress = true;
		await this.#carryOut((error) => ({ ...step, error }), 'left');
	}

	/** Brings back the cards as they were before the update; what was learned stays. */
	async takeBack(): Promise<void> {
		const step = this.#step;
		if (step.type !== 'updated' && step.type !== 'corrected' && step.type !== 'kept') return;
		await this.#once(async () => {
			const error = await this.keeping.takeBack();
			const what = step.type === 'corrected' ? 'correction' : 'update';
			this.#step = error ? { ...step, error } : { type: 'taken-back', what, decks: this.keeping.updated };
		});
	}

	/** Lets go of what is shown; `problem` is why what came instead was not even read. */
	leave(problem?: Refusal): void {
		this.#begin(null);
		this.#step = problem ? { type: 'refused', problem } : { type: 'waiting' };
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
		const hear = (share: number) => {
			if (ticket === this.#ticket) this.#step = { type: 'reading', share };
		};
		const watch = { hear, signal: this.#reading.signal };
		const ticket = this.#ticket + 1;
		await this.#show(openSource(this.#parts, source, this.#choices, watch));
	}

	/** Shows what is read, unless something else came meanwhile. */
	async #show(reading: Opened): Promise<void> {
		const ticket = ++this.#ticket;
		const opened = await reading;
		if (ticket !== this.#ticket) return;
		if (!opened.ok) {
			this.#step = opened.error;
			return;
		}
		const read = opened.value;
		const met = await meetDecks(this.#parts.here, read);
		if (ticket !== this.#ticket) return;
		this.keeping.show(read, met);
		this.#step = shownStep(read, this.keeping);
	}

	/** Does what is decided of what is shown, or the same of all of it; `failed` is what then stands where that failed. */
	async #carryOut(
		failed: (error: StorageError, read: ReadIncoming) => OpenStep,
		becomes?: DeckFate
	): Promise<void> {
		const step = this.#step;
		if (!('read' in step)) return;
		await this.#once(async () => {
			if (becomes) this.keeping.planAll(becomes);
			const error = await this.keeping.carryOut(step.read);
			this.#step = error ? failed(error, step.read) : doneStep(this.keeping);
		});
	}

	async #once(act: () => Promise<void>): Promise<void> {
		if (this.#saving) return;
		this.#saving = true;
		await act();
		this.#saving = false;
	}
}
