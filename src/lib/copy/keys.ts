/** A key, or several, and what it does. */
export interface KeyWords {
	readonly keys: string;
	readonly does: string;
}
