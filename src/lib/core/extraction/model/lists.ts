import { tokensOf } from '../../text/tokens';
import { knownNames } from '../known';
import type { MentionKind } from '../mention';
import { hashOf, joinHashes } from '../../packed/hash';
import { mark } from './marks';
import { piecesOf } from './pieces';
import type { Word } from './words';

const kinds: readonly MentionKind[] = ['place', 'nationality', 'organization'];

/** No listed name has more pieces. */
const longest = 9;

/** Listed names by the hash of their pieces, with the place of their kind in `kinds`. */
const listed = new Map<number, number>();
/** The hashes of what listed names begin with, so that a look ends early. */
const beginnings = new Set<number>();

function enter(name: string, kind: MentionKind): void {
	let hash = 0;
	for (const { text } of piecesOf(tokensOf(name))) {
		hash = joinHashes(hash, hashOf(text));
		beginnings.add(hash);
	}
	listed.set(hash, kinds.indexOf(kind));
}
for (const [name, kind] of knownNames()) enter(name, kind);

/** The end (exclusive) and kind of the longest listed name that begins at `at`; null for none. */
function nameFrom(words: readonly Word[], at: number): readonly [end: number, kind: number] | null {
	let hash = 0;
	let found: readonly [number, number] | null = null;
	for (let end = at; end < words.length && end < at + longest; end++) {
		hash = joinHashes(hash, words[end]?.exact ?? 0);
		if (!beginnings.has(hash)) break;
		const kind = listed.get(hash);
		if (kind !== undefined) found = [end + 1, kind];
	}
	return found;
}

/** For each piece 0, or what listed name of the lexicon begins (1, 3, 5) or goes on (2, 4, 6) there. */
export function listedNames(words: readonly Word[]): Uint8Array {
	const marks = new Uint8Array(words.length);
	for (let at = 0; at < words.length; at++) {
		const name = words[at]?.isCapital ? nameFrom(words, at) : null;
		if (!name) continue;
		const [end, kind] = name;
		mark(marks, at, end, kind);
		at = end - 1;
	}
	return marks;
}
