import type { Mention } from './mention';
import type { Passage } from './passage';

/**
 * Finds the names in a sentence (people, organizations, places, nationalities, deals, events). The rules for runs of
 * capitals stand behind this door; a trained tagger can take their place.
 */
export interface Tagger {
	readonly tag: (passage: Passage) => Mention[];
}
