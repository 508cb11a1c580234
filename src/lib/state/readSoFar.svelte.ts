import { clearText } from '../core/text/clear';
import type { Outline, ReadingNews } from '../workers/protocol';

/** What of an article has been read so far. */
export class ReadSoFar {
	#outline = $state.raw<Outline | null>(null);
	/** Cards have come for the text up to here. */
	#reach = $state(0);

	/** The paragraphs that cards have come for. */
	readonly paragraphs = $derived(this.#outline?.paragraphs.filter(({ start }) => start < this.#reach) ?? []);

	/** The article as read; null before, and where all cards are the student's own. */
	get outline() {
		return this.#outline;
	}

	/** The text without what was left out of it, at the same places. */
	clear(text: string): string {
		return this.#outline ? clearText({ ...this.#outline, text }) : text;
	}

	begin() {
		this.#outline = null;
		this.#reach = 0;
	}

	/** News of the reading: what of it is article, and how far cards have come. */
	hear(news: ReadingNews) {
		if (news.type === 'outlined') this.#outline = news.outline;
		if (news.type === 'part') this.#reach = Math.max(this.#reach, news.part.end);
	}
}
