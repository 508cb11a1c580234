import type { DeckId } from '../core/deck/card';
import { contentsFrom } from '../core/writing/choosing/contents';
import { digestHex } from '../platform/digest';
import type { ChoiceDesk } from './choiceDesk.svelte';
import { joinedCards, madeDeck, mintIds, type Making, type MintedIds } from './madeDeck';
import type { MakeDeskTools } from './makeDeskTools';
import type { MakeStep } from './makeStep';
import type { Sheet } from './sheet.svelte';

/** Makes cards of a sheet and its choices: the same cards, however often saving is tried. */
export class DeckMaker {
	readonly #tools: MakeDeskTools;
	#ids: MintedIds | null = null;

	constructor(tools: MakeDeskTools) {
		this.#tools = tools;
	}

	/** Keeps article and cards, as a deck of their own or in the deck `into`; gives the step this leads to. */
	async make(
		sheet: Sheet,
		{ suggestions, decisions, made }: ChoiceDesk,
		into: DeckId | null
	): Promise<MakeStep> {
		const { random, untitled } = this.#tools;
		const { text, byline } = sheet;
		const contents = contentsFrom(suggestions, decisions, made);
		const minted = this.#ids?.cards.length === contents.length ? this.#ids : mintIds(random, contents.length);
		this.#ids = minted;
		const digest = await digestHex(text);
		const sha256 = digest.ok ? digest.value : '';
		const making = { text, title: sheet.title || untitled, byline, contents, decisions, sha256 };
		return into === null ? this.#begin(making, minted) : this.#join(making, minted, into);
	}

	async #begin(making: Making, ids: MintedIds): Promise<MakeStep> {
		const { storage, now } = this.#tools;
		const { deck, cards, article } = madeDeck(making, ids, now());
		const added = await storage.decks.add(deck, cards, article);
		if (!added.ok) return { type: 'suggestions', problem: added.error };
		return { type: 'saved', deck: deck.id, title: deck.title, cards: cards.length };
	}

	async #join(making: Making, ids: MintedIds, into: DeckId): Promise<MakeStep> {
		const { decks } = this.#tools.storage;
		const opened = await decks.open(into);
		if (!opened.ok) return { type: 'suggestions', problem: opened.error };
		const { cards, from, already } = joinedCards(making, ids, opened.value);
		const added = await decks.addCards(into, cards, from);
		if (!added.ok) return { type: 'suggestions', problem: added.error };
		return { type: 'joined', deck: into, title: opened.value.deck.title, cards: cards.length, already };
	}
}
