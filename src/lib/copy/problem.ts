/** What a student reads of a failure: what happened, what is safe, what to do. */
export interface ProblemWords {
	readonly happened: string;
	readonly safe: string;
	readonly act: string;
}

/** Of a tab that an update in another one has stopped: alone, since every screen has it at hand. */
export const staleWords: ProblemWords = {
	happened: 'Entente was updated in another tab, so this tab has stopped saving.',
	safe: 'Everything answered until now is safe.',
	act: 'Load this page again to go on.'
};
