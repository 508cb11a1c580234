import type { Card, Deck, DeckId, DeckText } from '../core/deck/card';
import { originOfDeck } from '../core/deck/origin';
import type { Result } from '../core/result';
import { deckForHandOver, type SharingChoices } from '../core/sharing/handOver';
import { deckToLink, type LinkCodec } from '../core/sharing/link';
import type { PageWords } from '../core/sharing/written/page';
import type { WrittenFile, WrittenFormat } from '../core/sharing/written/written';
import type { DeckScore } from '../core/writing/linter/deck';
import type { Shareable } from '../platform/shareSheet';
import type { DeckShelf, StorageError } from '../storage/ports';
import type { Rest } from './libraryParts';

/** What became of the last thing that was pressed. */
export type ShareOutcome = 'copied' | 'clipboard-refused' | 'shared' | 'closed' | 'share-refused' | 'saved';

/** What the page that hands a deck on is built on. */
export interface ShareParts {
	readonly decks: Pick<DeckShelf, 'open'>;
	readonly codec: LinkCodec;
	/** The address that opens decks, without a fragment. */
	readonly address: string;
	readonly copy: (text: string) => Promise<Result<void, { readonly type: 'clipboard-refused' }>>;
	readonly share: (
		shareable: Shareable
	) => Promise<Result<'shared' | 'closed', { readonly type: 'share-refused' }>>;
	readonly canShare: (shareable: Shareable) => boolean;
	readonly save: (title: string, file: WrittenFile) => void;
	/** The words of a study sheet. */
	readonly words: PageWords;
	/** Gives the page time for something else between two pieces of work. */
	readonly rest: Rest;
}

/** The one with which least travels comes first. */
const choicesList: readonly SharingChoices[] = [
	{ quotes: false, options: false },
	{ quotes: false, options: true },
	{ quotes: true, options: false },
	{ quotes: true, options: true }
];
const keyOf = ({ quotes, options }: SharingChoices) => `${quotes} ${options}`;

/** A deck on its way to someone else: as a link and as a file. Nothing is sent; the student carries it. */
export class ShareDesk {
	readonly #parts: ShareParts;
	#deck = $state.raw<Deck | null>(null);
	#cards = $state.raw<readonly Card[]>([]);
	#text = $state.raw<DeckText | null>(null);
	#error = $state.raw<StorageError | null>(null);
	#links = $state.raw<ReadonlyMap<string, string>>(new Map());
	#outcome = $state<ShareOutcome | null>(null);
	#savedAs = $state<WrittenFormat | null>(null);
	#score = $state.raw<DeckScore<Card> | null>(null);
	choices = $state.raw<SharingChoices>({ quotes: false, options: true });

	/** The whole link; null where it would be too long to be one. */
	readonly link = $derived(this.#links.get(keyOf(this.choices)) ?? null);
	/** Characters that each choice adds to the link; null where the link would be too long. */
	readonly costs = $derived({ quotes: this.#costOf('quotes'), options: this.#costOf('options') });

	/** The deck as it would be handed on, by what is chosen. */
	readonly handedOver = $derived.by(() => this.#text && deckForHandOver(this.#text, this.choices));

	constructor(parts: ShareParts) {
		this.#parts = parts;
	}

	get deck() {
		return this.#deck;
	}
	get cards() {
		return this.#cards;
	}
	get error() {
		return this.#error;
	}
	get outcome() {
		return this.#outcome;
	}
	/** How its cards read; null while they are read. */
	get score() {
		return this.#score;
	}
	/** The last of the other files that it was saved as; null before. */
	get savedAs() {
		return this.#savedAs;
	}
	get canShare() {
		return this.link !== null && this.#parts.canShare(this.#shareable(this.link));
	}

	/** Opens the deck and makes its links, then reads its cards through, with rests between: they may be many. */
	async start(id: DeckId): Promise<void> {
		const opened = await this.#parts.decks.open(id);
		if (!opened.ok) {
			this.#error = opened.error;
			return;
		}
		const { deck, cards } = opened.value;
		const text: DeckText = { head: { ...deck, origin: originOfDeck(deck) }, cards };
		this.#links = await this.#linksOf(text);
		this.#deck = deck;
		this.#cards = cards;
		this.#text = text;
		const { deckScoreInTurns } = await import('../core/writing/linter/deck');
		this.#score = await deckScoreInTurns(cards, deck, this.#parts.rest);
	}

	choose(change: Partial<SharingChoices>): void {
		this.choices = { ...this.choices, ...change };
		this.#outcome = null;
		this.#savedAs = null;
	}

	async copy(): Promise<void> {
		if (this.link === null) return;
		const copied = await this.#parts.copy(this.link);
		this.#outcome = copied.ok ? 'copied' : copied.error.type;
	}

	async send(): Promise<void> {
		if (this.link === null) return;
		const shared = await this.#parts.share(this.#shareable(this.link));
		this.#outcome = shared.ok ? shared.value : shared.error.type;
	}

	/** Saves the deck as a file; how the others are written is asked for with the first. */
	async save(format: WrittenFormat = 'deck'): Promise<void> {
		const deck = this.handedOver;
		if (!deck) return;
		const { writeDeck } = await import('../core/sharing/written/written');
		this.#parts.save(deck.head.title, writeDeck(deck, format, this.#parts.words));
		if (format === 'deck') this.#outcome = 'saved';
		else this.#savedAs = format;
	}

	#shareable(url: string): Shareable {
		return { title: this.#deck?.title ?? '', url };
	}

	/** The link of each choice that fits one: where least is too much, more is not tried. */
	async #linksOf(text: DeckText): Promise<ReadonlyMap<string, string>> {
		const links = new Map<string, string>();
		for (const [tried, choices] of choicesList.entries()) {
			if (tried > 0 && links.size === 0) break;
			const link = await this.#linkOf(text, choices);
			if (link !== null) links.set(keyOf(choices), link);
			await this.#parts.rest();
		}
		return links;
	}

	async #linkOf(text: DeckText, choices: SharingChoices): Promise<string | null> {
		const fragment = await deckToLink(text, choices, this.#parts.codec);
		return fragment.ok ? this.#parts.address + fragment.value : null;
	}

	#costOf(choice: keyof SharingChoices): number | null {
		const length = (on: boolean) => this.#links.get(keyOf({ ...this.choices, [choice]: on }))?.length;
		const [without, withIt] = [length(false), length(true)];
		return without === undefined || withIt === undefined ? null : withIt - without;
	}
}
