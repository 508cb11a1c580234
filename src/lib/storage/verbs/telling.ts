import type { ForetoldQuestion, Stamp, Telling } from '../portsOfForetelling';
import type { Keep } from './canary';
import type { ForetoldKeys } from './foretold';

/** As the script in `app.html` reads it: it paints the question whose stretch it is if `holds` stands so, and no key begins with `waiting`. */
interface Foretold {
	readonly version: string;
	readonly until: number;
	/** Keys beside this one, and what they must hold. */
	readonly holds: Readonly<Record<string, string | null>>;
	readonly waiting: string;
	readonly questions: readonly ForetoldQuestion[];
}

/** What is kept of a telling. */
export function textFrom(
	questions: readonly ForetoldQuestion[],
	{ canary, content, waiting }: ForetoldKeys,
	{ stamp, version, until }: Telling
): string {
	const holds = { [canary]: stamp.log, [content]: stamp.content };
	return JSON.stringify({ version, until, holds, waiting, questions } satisfies Foretold);
}

/** Until when all is told for that version as things stand at `stamp`, ms since 1970; 0 where that is nothing. */
export function reachOf(
	keep: Keep,
	{ foretold, canary, content }: ForetoldKeys,
	{ version, stamp }: Pick<Telling, 'version'> & { readonly stamp: Stamp }
): number {
	const told = toldFrom(keep.get(foretold));
	if (!told || stamp.log === null || told.version !== version) return 0;
	return told.holds[canary] === stamp.log && told.holds[content] === stamp.content ? told.until : 0;
}

function toldFrom(text: string | null): Foretold | null {
	try {
		return JSON.parse(text ?? 'null') as Foretold | null;
	} catch {
		return null;
	}
}
