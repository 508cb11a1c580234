/** What a student may do with a card, named by its origin. */
export interface ItemEvents {
	onkeep: (origin: string) => void;
	ondrop: (origin: string) => void;
	/** Takes the tick of a card away. */
	onuntick: (origin: string) => void;
	onedit: (origin: string) => void;
	/** Asks for another card from the same sentence. */
	onmore: (origin: string) => void;
}
