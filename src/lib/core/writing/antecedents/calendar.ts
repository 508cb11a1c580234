import { isPoint, precisionOf, yearOf } from '../../dates/value';
import type { Mention, Reading } from '../../extraction/mention';
import type { Said } from '../prompt/standIn';
import { presentOf } from '../present';

type Here = Pick<Said, 'text' | 'start'>;

/** A year behind one of these is that of something else: "the frontiers of 1792", "a member since 1957". */
const elsewhere = /\b(?:of|since|until|till|from|before|by|than|after|between|to|and)\s+(?:the\s+)?$/i;
/** And so is a day or a month behind one of these. */
const bound = /\b(?:since|until|till|before|than|by)\s+(?:the\s+)?$/i;
/** "That July" may be any, and "from 1 January to 31 May" every year's. */
const pointed =
	/\b(?:that|this|last|next|every|each|the following|the previous|from|to|between|and)\s+(?:the\s+)?$/i;
const now = /\b(?:this|last|next) year\b/i;
const ofYear = /^,? (?:of )?(?:(?:that|the same|that same)|(?<later>the following|the next)) year\b/;
const future = /\b(?:will|shall|would|is to|are to|due|plans? to)\b/;
const earlier = /\bhad(?: \p{Ll}+)? \p{Ll}+(?:ed|en|t)\b|\bhad been\b/u;
/** So many sentences on, a year is still that of what is told. */
const lasting = 4;

/** Whether an article that tells of other times, too, has something of the year it was written in. */
function tellsOfOwnYear({ article, mentions }: Reading): boolean {
	const year = yearOf(article.byline.date ?? '');
	return year !== null && mentions.some(({ kind, iso }) => kind === 'date' && yearOf(iso ?? '') === year);
}

/** Knows, from sentence to sentence, how far a text has come, so that "on 3 November" is of a year. */
export class Calendar {
	/** The day of the article; null where that is not known. */
	readonly #written: string | null;
	/** Whether it tells of its own time, so that other years are an aside. */
	readonly #isNews: boolean;
	#last: string | null = null;
	#since = 0;

	constructor(reading: Reading) {
		const present = presentOf(reading);
		const written = present ?? (tellsOfOwnYear(reading) ? (reading.article.byline.date ?? '') : '');
		this.#written = precisionOf(written) === 'day' ? written : null;
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
		return mentions.map((mention) => {
			if (mention.kind !== 'date') return mention;
			const found = precisionOf(mention.iso ?? '') === 'yearless' ? this.#withYear(here, mention) : mention;
			this.#note(here, found);
			return found;
		});
	}

	#note({ text, start }: Here, { iso = '', start: at }: Mention): void {
		const ahead = text.slice(0, at - start);
		const isElsewhere = (precisionOf(iso) === 'year' ? elsewhere : bound).test(ahead);
		if (!isPoint(iso) || isElsewhere) return;
		this.#last = iso;
		this.#since = 0;
	}

	#withYear({ text, start }: Here, mention: Mention): Mention {
		const { iso = '', end } = mention;
		const told = ofYear.exec(text.slice(end - start).replace(/\s/g, ' '));
		const ahead = text.slice(0, mention.start - start);
		const year = told
			? this.#yearTold(told.groups?.['later'] === undefined ? 0 : 1)
			: pointed.test(ahead) || now.test(text)
				? null
				: this.#yearOf(iso.slice(5), text);
		if (year === null) return mention;
		const to = end + (told?.[0].length ?? 0);
		const said = text.slice(mention.start - start, to - start);
		return { ...mention, iso: iso.replace('XXXX', String(year)), end: to, text: said };
	}

	get #known(): string | null {
		return this.#since < lasting ? this.#last : null;
	}

	#yearTold(later: number): number | null {
		const year = this.#known === null ? null : yearOf(this.#known);
		return year === null ? null : year + later;
	}

	/** The year of a day: that of what was told last, if the day comes after it; else that of the article. */
	#yearOf(day: string, text: string): number | null {
		const [last, written] = [this.#known, this.#written];
		const then = last === null ? null : yearOf(last);
		const isBeside = this.#since === 0;
		if (last !== null && (!this.#isNews || isBeside)) {
			const from = last.slice(5, 5 + day.length);
			const isBefore = day.slice(0, from.length) < from;
			return isBefore || (earlier.test(text) && !this.#isNews) ? null : then;
		}
		const isAside = last !== null && then !== yearOf(written ?? '') && this.#since <= 1;
		if (written === null || isAside) return null;
		const isPast = day > written.slice(5, 5 + day.length) && !future.test(text);
		return (yearOf(written) ?? 0) - Number(isPast);
	}
}
