import { createEntente } from './entente';
import { foretell } from './foretelling';

/** Whose page stands around this one could lay our buttons under its own: there nothing opens and nothing can be pressed. */
export const framed = typeof window !== 'undefined' && window.top !== window;

/** The app, once in each tab. */
export const entente = createEntente();

/** Opens the store, unless another page stands around this one. Called once, as early as can be. */
export function startHere(): void {
	if (!framed) void entente.library.start().then(() => foretell(entente));
}
