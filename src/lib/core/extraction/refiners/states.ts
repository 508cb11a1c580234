import { kindOfKnown } from '../known';
import { stateByName } from '../lexicon/states';
import { plainName } from '../plainName';
import type { Refiner } from '../passage';

/** States and peoples act, and are no bodies: a state's name is a place, its people a nationality, whatever it does. */
export const statesAreNoBodies: Refiner = (mentions) =>
	mentions.map((mention) => {
		const name = mention.kind === 'organization' ? plainName(mention.text) : '';
		const kind = stateByName.has(name) ? kindOfKnown(name) : undefined;
		return kind === undefined || kind === 'organization' ? mention : { ...mention, kind };
	});
