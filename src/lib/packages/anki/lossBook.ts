import type { PackageDrop, PackageLosses } from '../../core/sharing/packaged';
import type { CollectionHead } from './collection';
import { isOwnType } from './ownNotes';
import type { Seen } from './words';

const script = /<script\b|\bon\w{1,30}\s*=/i;

/** Counts what of a package stays behind while it is read. */
export class LossBook {
	readonly #files: number;
	readonly #styles: number;
	readonly #dropped = new Map<PackageDrop, number>();
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

	/** A card was left out. */
	drop(reason: PackageDrop): void {
		this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
	}

	/** A card was taken, without what was seen in it beside words. */
	note({ media, markup, script }: Seen): void {
		if (media) this.#media++;
		if (markup) this.#markup++;
		if (script) this.#scripts++;
	}

	/** All that was counted. */
	closed(reviews: number): PackageLosses {
		return {
			dropped: Object.fromEntries(this.#dropped),
			media: this.#media,
			markup: this.#markup,
			scripts: this.#scripts,
			styles: this.#styles,
			files: this.#files,
			reviews
		};
	}
}
