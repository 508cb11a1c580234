import type { Card, CardId } from '../core/deck/card';
import { directionOf } from '../core/text/direction';
import { placeOf } from '../core/scheduling/shelf';
import { endOfDay, dayMs } from '../core/time';
import type { ForetoldQuestion } from '../storage/portsOfForetelling';
import type { Storage } from '../storage/ports';
import { earlierAnswer } from './earlierAnswer';
import { headsFrom, type Head } from './heads';
import type { Library } from './library.svelte';
import { foldTail, type ShelfFold } from './shelfFold';

/** What a foreteller is built on. */
export interface ForetellerParts {
	readonly library: Pick<Library, 'known'>;
	readonly storage: Pick<Storage, 'log' | 'pages' | 'foretold'>;
	readonly now: () => number;
	readonly offsetMinutes: (at: number) => number;
	/** The app's version: another one may ask in another order. */
	readonly version: string;
	/** Resolves when the page has had time for something else. */
	readonly rest: () => Promise<void>;
}

/** Nothing is foretold for the last moments of a stretch: a page opened in them would begin its sitting after it. */
const marginMs = 5_000;

/** Foretells what a sitting over all decks will open with, from what the store holds now. */
export class Foreteller {
	readonly #parts: ForetellerParts;
	/** The words of cards, as of the content's last change. */
	#words = new Map<CardId, Card>();
	#content: string | null | undefined;
	#turn = 0;

	constructor(parts: ForetellerParts) {
		this.#parts = parts;
	}

	/** Tells what comes until so many days after today have ended, unless that is told, or something comes between. */
	async tell(daysAhead: number): Promise<void> {
		const { library, storage, now, offsetMinutes, version } = this.#parts;
		const turn = ++this.#turn;
		const stamp = storage.foretold.stamp();
		const { fold: read, settings, rules, content } = library.known;
		// What answers wait, or the library has not read yet, is told of when it is there.
		if (stamp.log === null || stamp.content !== content) return;
		if (this.#content !== content) this.#words = new Map();
		this.#content = content;
		const at = now();
		const moment = { at, offsetMinutes: offsetMinutes(at) };
		const end = endOfDay(moment, settings.dayStartMinutes) + daysAhead * dayMs - marginMs;
		if ((await storage.foretold.reach(version)) >= end) return;
		const fold = await foldTail(storage.log, read, rules);
		if (!fold.ok) return;
		const questions: ForetoldQuestion[] = [];
		for (const head of headsFrom(fold.value.shelf, at, { settings, offsetMinutes })) {
			const earlier = earlierAnswer(fold.value, { day: head.day, rules });
			const question = await this.#question(head, { fold: fold.value, canUndo: earlier !== null });
			if (turn !== this.#turn) return;
			if (question) questions.push(question);
			if (head.until >= end) break;
			await this.#parts.rest();
		}
		if (turn === this.#turn) await storage.foretold.keep(questions, { stamp, version, until: end });
	}

	async #question(
		{ card: id, of, from, until, offsetMinutes }: Head,
		{ fold, canUndo }: { readonly fold: ShelfFold; readonly canUndo: boolean }
	): Promise<ForetoldQuestion | null> {
		const card = id && (await this.#card(id, fold));
		const deck = this.#parts.library.known.decks.find((summary) => summary.deck.id === card?.deck)?.deck;
		// A question without letters runs as its answer does, which is not told here.
		if (!card || !deck || directionOf(card.prompt, card.answer) !== 'auto') return null;
		return {
			from,
			until: until - marginMs,
			offsetMinutes,
			card: { id: card.id, kind: card.kind, prompt: card.prompt },
			deck: { title: deck.title, language: deck.language },
			of,
			canUndo
		};
	}

	async #card(id: CardId, { shelf }: ShelfFold): Promise<Card | null> {
		const known = this.#words.get(id);
		const place = placeOf(shelf, id);
		if (known || !place) return known ?? null;
		const page = await this.#parts.storage.pages.read(place);
		const card = page.ok ? page.value.find((each) => each.id === id) : undefined;
		if (card) this.#words.set(id, card);
		return card ?? null;
	}
}
