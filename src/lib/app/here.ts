import { createEntente } from './entente';

/** Whose page stands around this one could lay our buttons under its own: there nothing opens and nothing can be pressed. */
export const framed = typeof window !== 'undefined' && window.top !== window;

/** The app, once in each tab. */
export const entente = createEntente();

let foretelling: Promise<void> | null = null;

/** Who has never answered comes to Review by Today: there nothing is foretold, and what that takes is not fetched. */
function foretell(): void {
	if (entente.library.studied)
		foretelling ??= import('./foretelling').then(({ foretell }) => foretell(entente));
}

/** Opens the store, unless another page stands around this one. Called once, as early as can be. */
export function startHere(): void {
	if (framed) return;
	void entente.library.start().then(foretell);
	entente.storage.watch(foretell);
}
