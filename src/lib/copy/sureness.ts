import type { Sureness } from '../core/log/record';

/** How sure one is, from least to most: the word, and the key that says it where no field has the focus. */
export const surenessWords: Readonly<Record<Sureness, { readonly word: string; readonly key: string }>> = {
	1: { word: 'Guessing', key: 'G' },
	2: { word: 'Fairly sure', key: 'H' },
	3: { word: 'Sure', key: 'J' }
};

/** The setting that asks it, and what comes of it. */
export const surenessSetting = {
	word: 'Ask how sure you are',
	says: 'Before a quiz answer, with one key. What you were sure of and got wrong comes back the same day and within a week.'
};
