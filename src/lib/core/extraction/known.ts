import { knownBodies, namesByLetters } from './lexicon/bodies';
import { peoples, places } from './lexicon/places';
import { states } from './lexicon/states';
import type { MentionKind } from './mention';

const kinds = new Map<string, MentionKind>();
for (const name of [...namesByLetters.keys(), ...knownBodies]) kinds.set(name, 'organization');
for (const name of [...places, ...states.flatMap((state) => state.places)]) kinds.set(name, 'place');
for (const name of [...peoples, ...states.flatMap((state) => state.nationalities)])
	kinds.set(name, 'nationality');
for (const name of states.flatMap((state) => state.names)) kinds.set(name, 'place');

/** What the lists say a name is, if they have it. */
export function kindOfKnown(name: string): MentionKind | undefined {
	return kinds.get(name);
}

/** All names of the lists with their kinds. */
export function knownNames(): Iterable<readonly [name: string, kind: MentionKind]> {
	return kinds;
}
