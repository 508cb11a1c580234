import { ages, type Age } from '../lexicon/ages';
import { holders } from '../lexicon/holders';
import { peers } from '../lexicon/peers';
import { bareName } from './offer';
import { officesOf } from './offices';

/** The years from and to between which something can have been. */
export interface Lifetime {
	readonly from: number;
	readonly to: number;
}

const isLong = (name: string) => name.length > 2;

/** All that has a lifetime, by bare name. */
const lifetimesByName: ReadonlyMap<string, readonly Age[]> = (() => {
	const found = new Map<string, Age[]>();
	const things = Object.values(peers).flatMap((circles) =>
		circles.flatMap(({ askable, beside }) => [...askable, ...beside])
	);
	for (const age of [...ages, ...things, ...holders])
		for (const name of age.names.filter(isLong)) {
			const key = bareName(name);
			found.set(key, [...(found.get(key) ?? []), age]);
		}
	return found;
})();

/** No name known has more words. */
const longest = 9;

/** Names that words may hold: every run of them that a capital opens, without case and points. */
function* namesIn(words: string): Generator<string> {
	const all = words
		.split(/[\s–—-]+|(?<=\p{L})['’]s?(?!\p{L})|[^\p{L}\p{N}\s'’.–—-]+/u)
		.filter((word) => word !== '');
	const bare = all.map(bareName);
	for (const [at, first] of all.entries())
		if (/^[\p{Lu}\d]/u.test(first))
			for (let end = at + 1; end <= Math.min(all.length, at + longest); end++)
				yield bare.slice(at, end).join(' ');
}

/** Words that ask for the edge of a time in office or of a life, not for what was done in it. */
const atEdge =
	/\b(?:elect(?:ed|ion)|inaugurat\w*|sworn|swore|took office|oath|becom(?:e|es|ing)|became|was appointed|resign\w*|succeed\w*|nominat\w*|born|die[ds]?|death|assassinat\w*|overthr\w*|oust\w*|depos\w*|candida\w*|campaign)\b/i;

/** Who is named by surname alone, and held an office in a year. */
const inOffice = (name: string, year: number) =>
	name.includes(' ') ? [] : officesOf(name).filter(({ from, to }) => from <= year && year <= to);

/**
 * The years within which a thing that words tell of can have been, as far as those named in them tell: not before a body was founded, not
 * after a president left. Nothing ends or begins in the very year, since that may be what is asked for.
 */
export function lifetimeOf(words: string, year: number): Lifetime {
	const asksEdge = atEdge.test(words);
	const named = [...namesIn(words)].flatMap((name) => [
		...(lifetimesByName.get(name) ?? []),
		...inOffice(name, year)
	]);
	const sure = (one: Age, edge: number) => ('office' in one || Math.abs(edge - year) > 1 ? [edge] : []);
	const told = named.filter((one) => !('office' in one) || (!asksEdge && one.from <= year && year <= one.to));
	const before = told.flatMap((one) =>
		one.to < year ? sure(one, one.to) : one.from <= year ? sure(one, one.from) : []
	);
	const after = told.flatMap((one) =>
		one.from > year ? sure(one, one.from) : one.to >= year ? sure(one, one.to) : []
	);
	return { from: Math.max(0, ...before), to: Math.min(Infinity, ...after) };
}
