/** What is half typed on a page, as its tab keeps it over a reload. */
interface HalfTyped<Words> {
	readonly shape: string;
	readonly words: Words;
}

/** How a page hands over what is half typed on it, null where nothing is, and takes it back. */
export interface HalfTypedPage<Words> {
	readonly capture: () => Words | null;
	readonly restore: (words: Words) => void;
}

/**
 * A page's `snapshot`: no reload, least of all an update's, costs a half-typed word. After an update another version reads what this one
 * kept, so it is marked with the name of its shape, and a shape that is not known is left alone.
 */
export function halfTyped<Words>(shape: string, { capture, restore }: HalfTypedPage<Words>) {
	return {
		capture(): HalfTyped<Words> | null {
			const words = capture();
			return words === null ? null : { shape, words };
		},
		restore(kept: HalfTyped<Words> | null) {
			if (kept?.shape === shape) restore(kept.words);
		}
	};
}
