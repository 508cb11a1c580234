import { isPoint, precisionOf, yearOf } from '../../dates/value';
import type { Mention, Reading } from '../../extraction/mention';
import type { Said } from '../prompt/standIn';
import { presentOf } from '../present';

type Here = Pick<Said, 'text' | 'start'>;

/** A year behind one of these is that of something else: "the frontiers of 1792", "a member since 1957". */
const elsewhere = /\b(?:of|since|until|till|from|before|by|than|after|between|to|and)\s+(?:the\s+)?$/i;
/** "The 1981 imposition": a year that only tells one thing from another. */
const ofThing = /\b(?:the|an?|its|their)\s+$/i;
/** And so is a day or a month behind one of these. */
const bound = /\b(?:since|until|till|before|than|by)\s+(?:the\s+)?$/i;
/** "Last July" is told from the day of writing, and "from 1 January to 31 May" is every year's. */
const pointed =
	/\b(?:this|last|next|every|each|the following|the previous|from|to|between|and)\s+(?:the\s+)?$/i;
const now = /\b(?:this|last|next) year\b/i;
const ofYear =
	/^,? (?:of )?(?:(?:that|the same|that same)|(?<later>the following|the next)|(?<now>this)) year\b/;
/** "That July" is the one of the year that is told of. */
const thatMonth = /\bthat\s+$/i;
/** "Between 10 September and 15 December 1979": the year stands once. */
const upTo = /^ (?:and|to|until) (?:\d{1,2} )?\p{Lu}\p{Ll}+ (?:\d{1,2}, )?(?<year>[12]\d{3})\b/u;
const season = /^(?:(?:spring|summer|autumn|fall|winter|end|start|beginning|middle) of )(?<year>[12]\d{3})$/i;
const future = /\b(?:will|shall|would|is to|are to|due|plans? to)\b/;
const earlier = /\bhad(?: \p{Ll}+)? \p{Ll}+(?:ed|en|t)\b|\bhad been\b/u;
/** So many sentences on, a year is still that of what is told. */
const lasting = 4;
/** So many sentences on, a text may return to the year from which it went back. */
const remembered = 8;
/** Words for what lies around the day of writing. */
const aroundNow = /\b(?:this|last|next) (?:week|month|year|spring|summer|autumn|winter)\b/i;

/** Where a clause begins, or ends, that a day stands in. */
const clauseStart = /[;:]|, (?:and|but)\b/;
const clauseEnd = /[;:]|, (?:after|when|which|who|whose|as|because|although|while)\b/;

/** Whether an article that tells of other times, too, has something of the year it was written in. */
function tellsOfOwnYear({ article, mentions }: Reading): boolean {
	const year = yearOf(article.byline.date ?? '');
	const isNamed = mentions.some(({ kind, iso }) => kind === 'date' && yearOf(iso ?? '') === year);
	return year !== null && (isNamed || aroundNow.test(article.text));
}

/** The month, or month and day, of a date without its year. */
const within = (iso: string) => iso.slice(5);

/** Whether a day or month comes before as much as is known of another. */
function comesBefore(day: string, other: string): boolean {
	const from = within(other).slice(0, day.length);
	return day.slice(0, from.length) < from;
}

/** So many months of a year later than the other is a day or month. */
const monthsTo = (day: string, other: string) => Number(day.slice(0, 2)) - Number(within(other).slice(0, 2));

/** The point in time a date is, or the year of "the summer of 2020"; null for none. */
const pointOf = ({ iso = '', text }: Mention) =>
	isPoint(iso) ? iso : (season.exec(text)?.groups?.['year'] ?? null);

/** Knows, from sentence to sentence, how far a text has come, so that "on 3 November" is of a year. */
export class Calendar {
	/** The day of the article; null where that is not known. */
	readonly #written: string | null;
	/** The year in which it came out; null where that is not known. */
	readonly #ownYear: number | null;
	/** Whether it tells of its own time, so that other years are an aside. */
	readonly #isNews: boolean;
	#last: string | null = null;
	#since = 0;
	/** The year named last, be it that of something else, and how many sentences ago. */
	#named: { readonly year: number; since: number } | null = null;
	/** The latest year that was told of, and how many sentences ago: a text that has gone back from it will return. */
	#latest: { readonly year: number; since: number } | null = null;

	constructor(reading: Reading) {
		const present = presentOf(reading);
		const written = present ?? (tellsOfOwnYear(reading) ? (reading.article.byline.date ?? '') : '');
		this.#written = precisionOf(written) === 'day' ? written : null;
		this.#ownYear = yearOf(present ?? reading.article.byline.date ?? '');
		this.#isNews = present !== null && this.#written !== null;
	}

	/** Over the end of a paragraph a day lasts less long, and a year alone not at all. */
	turn(): void {
		this.#since += 2;
		if (precisionOf(this.#last ?? '') === 'year') this.#last = null;
	}

	/** The mentions of the next sentence, with the year of every day and month that has none and can have only that. */
	dated(here: Here, mentions: readonly Mention[]): readonly Mention[] {
		this.#since++;
		if (this.#named) this.#named.since++;
		if (this.#latest) this.#latest.since++;
		return mentions.map((mention) => {
			if (mention.kind !== 'date') return mention;
			const found = precisionOf(mention.iso ?? '') === 'yearless' ? this.#withYear(here, mention) : mention;
			this.#note(here, found);
			return found;
		});
	}

	#note({ text, start }: Here, mention: Mention): void {
		const iso = pointOf(mention);
		const year = yearOf(iso ?? '');
		if (iso === null || year === null) return;
		this.#named = { year, since: 0 };
		const ahead = text.slice(0, mention.start - start);
		const isOfThing = mention.iso === iso && precisionOf(iso) === 'year' && ofThing.test(ahead);
		if (isOfThing || (precisionOf(iso) === 'year' ? elsewhere : bound).test(ahead)) return;
		this.#last = iso;
		this.#since = 0;
		const isLater = this.#latest === null || year >= this.#latest.year || this.#latest.since > remembered;
		if (isLater) this.#latest = { year, since: 0 };
	}

	#withYear(here: Here, mention: Mention): Mention {
		const { text, start } = here;
		const { iso = '', end } = mention;
		const behind = text.slice(end - start).replace(/\s/g, ' ');
		const told = ofYear.exec(behind);
		const ahead = text.slice(0, mention.start - start);
		const year = told
			? this.#yearTold(told.groups)
			: ((Number(upTo.exec(behind)?.groups?.['year']) || null) ??
				(pointed.test(ahead) || now.test(text) ? null : this.#yearOf(here, mention)));
		if (year === null) return mention;
		const to = end + (told?.[0].length ?? 0);
		const said = text.slice(mention.start - start, to - start);
		return { ...mention, iso: iso.replace('XXXX', String(year)), end: to, text: said };
	}

	get #known(): string | null {
		return this.#since < lasting ? this.#last : null;
	}

	/** "Of that year", "of this year", "of the following year". */
	#yearTold({ now: isNow, later }: Readonly<Record<string, string>> = {}): number | null {
		if (isNow !== undefined) return this.#ownYear;
		const near = this.#named && this.#named.since <= 2 && later === undefined ? this.#named.year : null;
		const year = yearOf(this.#known ?? '') ?? near;
		return year === null ? null : year + Number(later !== undefined);
	}

	/** The year of a day: that of what was told last, if the day comes after it; else that of the article. */
	#yearOf({ text, start }: Here, mention: Mention): number | null {
		const day = within(mention.iso ?? '');
		const at = mention.start - start;
		const [last, written] = [this.#known, this.#written];
		const then = last === null ? null : yearOf(last);
		if (thatMonth.test(text.slice(0, at))) return last === null || comesBefore(day, last) ? null : then;
		const isBack =
			this.#since > 0 &&
			then !== null &&
			this.#latest !== null &&
			this.#latest.year > then &&
			this.#latest.since <= remembered;
		if (isBack && !this.#isNews) return null;
		if (last !== null && (!this.#isNews || this.#since === 0)) {
			const ahead = text.slice(0, at).split(clauseStart).at(-1) ?? '';
			const clause = ahead + (text.slice(at).split(clauseEnd)[0] ?? '');
			return comesBefore(day, last) || (earlier.test(clause) && !this.#isNews) ? null : then;
		}
		const isAside = last !== null && then !== yearOf(written ?? '') && this.#since <= 1;
		if (written === null || isAside) return null;
		const isPast = day > within(written) && !future.test(text);
		const isDoubtful = isPast && (!this.#isNews || monthsTo(day, written) < 2);
		return isDoubtful ? null : (yearOf(written) ?? 0) - Number(isPast);
	}
}
