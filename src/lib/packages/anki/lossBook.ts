import type { Caution, Dropped, DropReason } from '../../core/sharing/incoming';
import type { PackageLosses } from '../../core/sharing/packaged';
import type { CollectionHead } from './collection';
import { isOwnType } from './ownNotes';
import { nothingSeen, wordsFromHtml, type Seen } from './words';

const script = /<script\b|\bon\w{1,30}\s*=/i;
/** So many of what was left out are told of one by one. */
const mostTold = 100;
const beginning = 60;

/** Counts what of a package stays behind while it is read. */
export class LossBook {
	readonly #files: number;
	readonly #styles: number;
	readonly #dropped: Dropped[] = [];
	#droppedInAll = 0;
	#scripts: number;
	#media = 0;
	#markup = 0;

	/** `files`: media files in the package. */
	constructor({ types }: CollectionHead, files: number) {
		const foreign = [...types.values()].filter((type) => !isOwnType(type));
		this.#files = files;
		this.#styles = foreign.filter(({ hasStyle }) => hasStyle).length;
		const templates = foreign.flatMap((type) => type.templates);
		this.#scripts = templates.filter(({ front, back }) => script.test(front) || script.test(back)).length;
	}

	/** A card was left out; `html` is what its note begins with. */
	drop(reason: DropReason, html: string): void {
		this.#droppedInAll++;
		if (this.#dropped.length >= mostTold) return;
		const text = wordsFromHtml(html.slice(0, 10 * beginning), nothingSeen()).slice(0, beginning);
		this.#dropped.push({ line: null, text, reason });
	}

	/** A card was taken, without what was seen in it beside words. */
	note({ media, markup, script }: Seen): void {
		if (media) this.#media++;
		if (markup) this.#markup++;
		if (script) this.#scripts++;
	}

	/** All that was counted; `reviews` are rows of the log that are none. */
	closed(reviews: number): PackageLosses {
		const cautions: readonly (Caution & { readonly cards?: number; readonly count?: number })[] = [
			{ type: 'media-removed', cards: this.#media },
			{ type: 'markup-removed', cards: this.#markup },
			{ type: 'scripts-removed', count: this.#scripts },
			{ type: 'styles-removed', count: this.#styles },
			{ type: 'files-left', count: this.#files },
			{ type: 'reviews-unread', count: reviews }
		];
		return {
			dropped: this.#dropped,
			droppedInAll: this.#droppedInAll,
			cautions: cautions.filter(({ cards = 0, count = 0 }) => cards + count > 0)
		};
	}
}
