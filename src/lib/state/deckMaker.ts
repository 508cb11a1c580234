import { contentsFrom } from '../core/writing/contents';
import { digestHex } from '../platform/digest';
import type { ChoiceDesk } from './choiceDesk.svelte';
import { madeDeck, mintIds, type MintedIds } from './madeDeck';
import type { MakeDeskTools } from './makeDeskTools';
import type { MakeStep } from './makeStep';
import type { Sheet } from './sheet.svelte';

/** Makes one deck of a sheet and its choices: the same deck, however often saving is tried. */
export class DeckMaker {
	readonly #tools: MakeDeskTools;
	#ids: MintedIds | null = null;

	constructor(tools: MakeDeskTools) {
		this.#tools = tools;
	}

	/** Keeps article, deck and cards; gives the step this leads to. */
	async make(sheet: Sheet, { suggestions, decisions }: ChoiceDesk): Promise<MakeStep> {
		const { storage, now, random, untitled } = this.#tools;
		const { text, byline } = sheet;
		const contents = contentsFrom(suggestions, decisions);
		if (this.#ids?.cards.length !== contents.length) this.#ids = mintIds(random, contents.length);
		const digest = await digestHex(text);
		const sha256 = digest.ok ? digest.value : '';
		const making = { text, title: sheet.title || untitled, byline, contents, decisions, sha256 };
		const { deck, cards, article } = madeDeck(making, this.#ids, now());
		const added = await storage.decks.add(deck, cards, article);
		if (!added.ok) return { type: 'suggestions', problem: added.error };
		return { type: 'saved', deck: deck.id, cards: cards.length };
	}
}
