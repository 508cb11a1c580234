import type { Said, StandIn } from '../prompt/standIn';
import type { Around, Finder } from './around';
import { days } from './days';
import { knownAs } from './knownAs';
import { pairs } from './pairs';
import { pointers } from './pointers';
import { shortNames } from './shortNames';
import { smallSorts, sorts } from './sorts';
import { years } from './years';

/** Of two that find the same words the first is heard. */
const finders: readonly Finder[] = [days, knownAs, sorts, pointers, shortNames, pairs, smallSorts, years];

/** What in a sentence stands for a name said before, in order, with the name. */
export function standInsOf(here: Said, around: Around): readonly StandIn[] {
	const inOrder = finders.flatMap((find) => find(here, around)).sort((one, two) => one.start - two.start);
	return inOrder.filter(({ start }, at) => (inOrder[at - 1]?.end ?? 0) <= start);
}
