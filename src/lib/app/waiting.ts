import { createWaiting, type Waiting } from '../state/asking';
import type { ForetoldQuestion } from '../storage/portsOfForetelling';

declare global {
	/** What the script in `app.html` has painted, until the app takes it over. */
	var foretold: { readonly question: ForetoldQuestion; asked: boolean } | undefined;
}

/** Takes over what stands on the Review screen: once, for it is what opened this page. */
export function takeWaiting(): Waiting {
	const { question = null, asked = false } = globalThis.foretold ?? {};
	globalThis.foretold = undefined;
	return createWaiting(question, asked);
}
