/** What of a test outlives a reload, besides the answers that are in the log. */
export interface TestWords {
	/** The card that was asked. */
	readonly card: string;
	/** What was typed so far. */
	readonly words: string;
	/** Time used, in ms. */
	readonly usedMs: number;
}
