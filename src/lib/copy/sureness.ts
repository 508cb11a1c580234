import type { Asked, Sureness } from '../core/log/record';
import type { KeyWords } from './keys';

/** How sure one is, from least to most: the word, and the key that says it where no field has the focus. */
export const surenessWords: Readonly<Record<Sureness, { readonly word: string; readonly key: string }>> = {
	1: { word: 'Guessing', key: 'G' },
	2: { word: 'Fairly sure', key: 'H' },
	3: { word: 'Sure', key: 'J' }
};

/** The setting that asks it, and what comes of it. */
export const surenessSetting = {
	word: 'Ask how sure you are',
	says: 'Before you choose, type, or call true or false, with one key. Match, Order and Test do not ask it: there one answer hangs on others, or nothing is told until the end. What you were sure of and got wrong comes back the same day and within a week.'
};

const letters: KeyWords = { keys: 'G H J', does: 'guessing, fairly sure, sure' };
const arrows: KeyWords = { keys: '↑ ↓', does: 'surer, less sure, while you type' };

/** The keys of a way to be asked, and with them those that say how sure one is: letters, or the arrows while a field has the focus. */
export function withSurenessKeys<Keys extends Readonly<Record<'lasting' | 'letters', readonly KeyWords[]>>>(
	asked: Asked,
	keys: Keys
): Keys {
	if (asked === 'type') return { ...keys, lasting: [...keys.lasting, arrows] };
	if (asked === 'choose' || asked === 'truth') return { ...keys, letters: [...keys.letters, letters] };
	return keys;
}
