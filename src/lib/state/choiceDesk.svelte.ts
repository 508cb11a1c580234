import type { Kind, Quote } from '../core/deck/card';
import type { Suggestion } from '../core/writing/suggestion';
import { createChoices } from '../core/writing/choosing/choices';
import { judgedTogether, type Verdict } from '../core/writing/choosing/together';
import { add, drop, edit, keep, originOf, untick, type Decisions } from '../core/writing/choosing/verdicts';
import { recalled, settled } from '../core/writing/choosing/recall';
import { openPrompts } from '../core/writing/openPrompts';
import { ownCard, type CardWords } from '../core/writing/choosing/ownCard';
import type { Part } from '../workers/protocol';
import type { CardDraft } from './cardDraft';
import { Decided } from './decided.svelte';
import { laidOver, tallyOf } from './choiceList';

/** A card whose words are being changed, by its origin, or 'new'; and how they stand. */
export interface HalfWritten {
	readonly origin: string;
	readonly words: CardDraft;
	/** The sentence a new card is written beside. */
	readonly quote?: Quote;
}

/** The proposed cards before the student: what she keeps, edits, drops and adds, and which one she is at. */
export class ChoiceDesk {
	readonly #decided: Decided;
	#suggestions = $state.raw<readonly Suggestion[]>([]);
	#made = $state.raw<ReadonlySet<string>>(new Set());
	#chosen = $state<string | null>(null);
	#editing = $state<string | null>(null);
	#typed = $state.raw<CardDraft | null>(null);
	#quote = $state.raw<Quote | null>(null);
	#hidden = $state.raw<readonly Kind[]>([]);

	readonly #choicesFrom = createChoices();
	readonly all = $derived(this.#choicesFrom(this.#suggestions, this.decisions, this.#made));
	/** What the filters let through, in the order J and K walk. */
	readonly shown = $derived(this.all.filter((choice) => !this.#hidden.includes(choice.kind)));
	/** What the proposed cards raise and do not ask. */
	readonly prompts = $derived(openPrompts(this.#suggestions));
	readonly kept = $derived(this.all.filter(({ standing }) => standing === 'kept').length);
	readonly tally = $derived(tallyOf(this.all, this.#hidden));

	constructor(onChange: () => void) {
		this.#decided = new Decided(onChange);
	}

	get suggestions() {
		return this.#suggestions;
	}

	get decisions() {
		return this.#decided.now;
	}

	/** The origins of the article's cards that a deck has already. */
	get made() {
		return this.#made;
	}

	/** The origin of the card the student is at. */
	get chosen() {
		return this.#chosen;
	}

	/** The origin of the card whose words are being changed, or 'new' while one is being written. */
	get editing() {
		return this.#editing;
	}

	/** The sentence that the new card is written beside. */
	get quote() {
		return this.#quote;
	}

	get canUndo() {
		return this.#decided.canUndo;
	}

	/** The words typed so far into the card that is open; null where none were. */
	get halfWritten(): HalfWritten | null {
		if (this.#editing === null || !this.#typed) return null;
		return { origin: this.#editing, words: this.#typed, ...(this.#quote ? { quote: this.#quote } : {}) };
	}

	/** Clears the desk of proposals, for what was decided before to meet new ones. */
	clear(decisions: Decisions) {
		this.#suggestions = [];
		this.#decided.begin(decisions);
		this.#made = new Set();
		this.#chosen = null;
		this.leave();
		this.#hidden = [];
	}

	/** Lays the cards of a stretch in place of what was offered of it; a card she has decided on, or is at, stays. */
	lay(part: Part) {
		const held = new Set([this.#chosen, this.#editing, ...this.decisions.map(originOf)]);
		this.#suggestions = laidOver(this.#suggestions, part, held);
	}

	/** Takes up what was decided on this article before, which can be taken back, and which of its cards were made. */
	recall(earlier: Decisions, made: ReadonlySet<string>) {
		this.#made = made;
		this.#decided.decide(recalled(earlier, this.decisions));
	}

	/** All is read: her own words find their places in the text. */
	settle(text: string) {
		const proposed = new Set(this.#suggestions.map(({ id }) => id));
		this.#decided.restate(settled(this.decisions, text, proposed));
	}

	choose(origin: string) {
		this.#chosen = origin;
	}

	/** One card on (1) or back (-1) among those shown; gives the card it came to. */
	step(by: 1 | -1): string | null {
		const at = this.shown.findIndex((choice) => choice.origin === this.#chosen);
		const next = this.shown[at === -1 ? (by === 1 ? 0 : this.shown.length - 1) : at + by];
		if (next) this.#chosen = next.origin;
		return next?.origin ?? null;
	}

	keep(origin: string) {
		this.#decided.decide(keep(this.decisions, origin));
		this.#chosen = origin;
	}

	drop(origin: string) {
		this.#decided.decide(drop(this.decisions, origin));
		this.#chosen = origin;
	}

	/** Takes the tick of a card away: a sure one is dropped, another offered again. */
	untick(origin: string) {
		const choice = this.all.find((one) => one.origin === origin);
		if (choice) this.#decided.decide(untick(this.decisions, choice));
		this.#chosen = origin;
	}

	/** Opens a card's words for change. */
	edit(origin: string) {
		this.#chosen = this.#editing = origin;
	}

	/** Judges all that the filters show as one. */
	judgeShown(verdict: Verdict) {
		this.#decided.decide(judgedTogether(verdict, this.shown, this.decisions));
	}

	/** Takes back what was decided last. */
	undo() {
		this.#decided.undo();
	}

	/** Opens a new card, with the words there are already and the sentence it is written beside. */
	write(words: CardDraft | null = null, quote: Quote | null = null) {
		this.#editing = 'new';
		this.#typed = words;
		this.#quote = quote;
	}

	/** The open card after a stroke. */
	type(words: CardDraft) {
		this.#typed = words;
	}

	/** Opens a card again where its words were left; a card that is not found again becomes one of her own. */
	reopen({ origin, words, quote }: HalfWritten) {
		this.#editing = this.all.some((choice) => choice.origin === origin) ? origin : 'new';
		this.#typed = words;
		this.#quote = quote ?? null;
	}

	leave() {
		this.#editing = this.#typed = this.#quote = null;
	}

	/** Takes the words of the card that is open. */
	save(words: CardWords) {
		if (this.#editing === null) return;
		if (this.#editing === 'new') {
			const content = ownCard(words, this.#quote);
			this.#decided.decide(add(this.decisions, content));
			this.#chosen = content.origin;
		} else {
			const sentence = this.#suggestions.find(({ id }) => id === this.#editing)?.source.text;
			this.#decided.decide(edit(this.decisions, this.#editing, { ...words, sentence }));
		}
		this.leave();
	}

	toggleKind(kind: Kind) {
		const hidden = this.#hidden.includes(kind);
		this.#hidden = hidden ? this.#hidden.filter((one) => one !== kind) : [...this.#hidden, kind];
	}
}
