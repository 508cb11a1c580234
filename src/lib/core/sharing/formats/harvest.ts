import { parseDate } from '../../dates/parse';
import type { CardContent, DeckHead, Form, Kind } from '../../deck/card';
import { cleanCard, cleanHead, cleanText, hasBlank } from '../../deck/clean';
import { limits } from '../../deck/limits';
import { reversedOrigin, reversedRule } from '../../deck/reversed';
import { originFromGuid } from '../guids';
import type { Caution, Dropped, DropReason, FormatName, Incoming } from '../incoming';
import { cardsFromPieces, isCover, piecesByPattern } from './blanks';
import { Pairs } from './pairs';
import type { TableReading } from './tableReading';

/** A card as a foreign format says it; what it does not say is left out. */
export interface Draft {
	readonly line: number;
	readonly prompt: string;
	readonly answer: string;
	readonly form?: Form;
	readonly kind?: Kind | undefined;
	readonly accepted?: readonly string[];
	readonly options?: readonly string[];
	readonly rightFor?: readonly string[];
	readonly quote?: string;
	readonly tags?: readonly string[];
	/** The name by which another program knows the card. */
	readonly guid?: string;
	readonly writtenId?: string;
	readonly rule?: string;
	readonly fact?: string;
	readonly origin?: string;
	/** Pictures or sounds stood in it and were left behind. */
	readonly hadMedia?: boolean;
}

/** So much is told of what was left out; the rest is only counted. */
const mostDropped = 1_000;
const mostDecks = 200;
/** After so many entries that are no cards nothing better is to be hoped for. */
const mostRefused = 200_000;

const emptyHead: DeckHead = { title: '', author: '', licence: '', language: '', source: '', version: '' };

/** An answer that is a date says so itself; of other kinds foreign formats say nothing. */
function guessKind(answer: string): Kind {
	return answer.length <= 40 && /\d{4}/.test(answer) && parseDate(answer) ? 'date' : 'other';
}

/** Gathers the cards of a foreign text, by deck, and why what was left out was. */
export class Harvest {
	readonly #decks = new Map<string, CardContent[]>();
	readonly #names = new Set<string>();
	readonly #pairs = new Pairs();
	readonly #dropped: Dropped[] = [];
	readonly #cautions: Caution[] = [];
	#droppedInAll = 0;
	#cards = 0;
	#cut = 0;

	get isEmpty() {
		return this.#cards === 0;
	}

	/** So much was no card that reading may stop. */
	get isDone() {
		return this.#droppedInAll >= mostRefused;
	}

	/** The cards of each deck, as far as they are gathered. */
	get piles(): readonly (readonly CardContent[])[] {
		return [...this.#decks.values()];
	}

	/** Takes a card; gives it as it will be, or null where it was left out. */
	add(draft: Draft, deck = ''): CardContent | null {
		if (this.#cards >= limits.cards) {
			this.drop(draft.line, draft.prompt, 'beyond-limit');
			return null;
		}
		const [prompt, answer] = [cleanText(draft.prompt), cleanText(draft.answer)];
		const reason = this.#reasonAgainst(draft, prompt, answer);
		if (reason) {
			this.drop(draft.line, prompt || answer, reason);
			return null;
		}
		const card = this.#cardFrom(draft, prompt, answer);
		this.#cards++;
		this.#deckOf(deck).push(card);
		return card;
	}

	/** Takes a card and the one that asks it the other way round. */
	addBothWays(draft: Draft, deck = ''): void {
		const card = this.add(draft, deck);
		if (!card) return;
		const { prompt: answer, answer: prompt } = card;
		const own = { rule: reversedRule, origin: reversedOrigin(card), fact: card.fact };
		this.add({ ...draft, ...own, prompt, answer, accepted: [], options: [], kind: 'other' }, deck);
	}

	/** A clause whose words in the pattern are asked: a card for each of its blanks, all of one fact. Tells whether there is any. */
	addBlanks(draft: Draft, pattern: RegExp, deck = ''): boolean {
		const { line, prompt: clause, guid = '' } = draft;
		if (clause.length > limits.fieldLength) {
			this.drop(line, clause, 'too-long');
			return true;
		}
		const cards = cardsFromPieces(piecesByPattern(clause, pattern));
		for (const { group, prompt, answer } of cards) {
			const own = { prompt, answer, guid: guid && `${guid} ${group}`, fact: draft.fact || guid || clause };
			this.add({ ...draft, ...own, form: 'cloze' }, deck);
		}
		return cards.length > 0;
	}

	drop(line: number, text: string, reason: DropReason): void {
		this.#droppedInAll++;
		if (this.#dropped.length < mostDropped)
			this.#dropped.push({ line, text: cleanText(text.slice(0, 60)), reason });
	}

	warn(caution: Caution): void {
		this.#cautions.push(caution);
	}

	/** All that was gathered, in one deck at least. `head` holds for each; decks without a name take its title. */
	incoming(format: FormatName, head: Partial<DeckHead>, table: TableReading | null = null): Incoming {
		const cautions = [...this.#cautions];
		if (this.isDone) cautions.push({ type: 'stopped', entries: mostRefused });
		if (this.#cut > 0) cautions.push({ type: 'lists-cut', cards: this.#cut });
		if (this.#names.size > mostDecks) cautions.push({ type: 'decks-joined', decks: this.#names.size });
		const found = this.isEmpty ? [['', []] as const] : [...this.#decks];
		/* One lasting name cannot be that of several decks. */
		const origin = found.length === 1 && head.origin ? { origin: head.origin } : {};
		const decks = found.map(([name, cards]) => ({
			head: cleanHead({ ...emptyHead, ...head, origin: '', ...origin, title: name || (head.title ?? '') }),
			cards
		}));
		const droppedInAll = this.#droppedInAll;
		return { format, decks, dropped: this.#dropped, droppedInAll, cautions, table };
	}

	#reasonAgainst(draft: Draft, prompt: string, answer: string): DropReason | null {
		if (isCover(answer)) return 'media-only';
		if (prompt === '') return draft.hadMedia ? 'media-only' : 'question-missing';
		if (draft.form === 'cloze' && !hasBlank(prompt)) return 'blank-missing';
		if (answer === '') return draft.hadMedia ? 'media-only' : 'answer-missing';
		const longest = Math.max(prompt.length, answer.length, draft.quote?.length ?? 0);
		if (longest > limits.fieldLength) return 'too-long';
		return this.#pairs.take(prompt, answer) ? null : 'repeated';
	}

	#deckOf(name: string): CardContent[] {
		this.#names.add(name);
		const known = this.#decks.get(name);
		if (known) return known;
		const [first] = this.#decks.values();
		if (first && this.#decks.size >= mostDecks) return first;
		const made: CardContent[] = [];
		this.#decks.set(name, made);
		return made;
	}

	#cardFrom(draft: Draft, prompt: string, answer: string): CardContent {
		const { accepted = [], options = [], rightFor = [], tags = [], quote = '' } = draft;
		const short = (list: readonly string[], length: number) =>
			list.length === 0 ? list : list.slice(0, limits.listEntries).filter((entry) => entry.length <= length);
		const cut = {
			accepted: short(accepted, limits.fieldLength),
			options: short(options, limits.fieldLength),
			tags: short(tags, limits.tagLength)
		};
		const lost = accepted.length - cut.accepted.length + options.length - cut.options.length;
		if (lost + tags.length - cut.tags.length > 0) this.#cut++;
		return cleanCard({
			kind: draft.kind ?? guessKind(answer),
			form: draft.form ?? 'question',
			prompt,
			answer,
			accepted: cut.accepted,
			options: cut.options,
			/* They hang on the places of the options: where one of those is gone, none can be told apart. */
			rightFor: options.length === cut.options.length ? rightFor : [],
			quote: quote === '' ? null : { text: quote },
			rule: draft.rule ?? null,
			tags: cut.tags,
			writtenId: draft.writtenId ?? null,
			origin: draft.origin ?? originFromGuid(draft.guid ?? ''),
			fact: draft.fact ?? ''
		});
	}
}
