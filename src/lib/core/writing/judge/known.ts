import { kindOfKnown } from '../../extraction/known';
import { holders } from '../lexicon/holders';
import { peers } from '../lexicon/peers';

const listed: ReadonlySet<string> = new Set([
	...holders.flatMap(({ names }) => names),
	...[...peers.organization, ...peers.deal]
		.flatMap(({ askable, beside }) => [...askable, ...beside])
		.flatMap(({ names }) => names)
]);

/** Whether the lists have a name under one of its forms: what they have, many people know. */
export const isKnown = (forms: readonly string[]) =>
	forms.some((form) => listed.has(form) || kindOfKnown(form) !== undefined);
