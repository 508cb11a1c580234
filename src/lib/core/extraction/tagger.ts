import type { Mention } from './mention';
import type { Passage } from './passage';

/** Tags one passage of an article; `shaped` is what the grammar of dates, times and money found in it. */
export type TagPassage = (passage: Passage, shaped: readonly Mention[]) => Mention[];

/**
 * Finds the names in an article. It is shown all passages before it tags any, so that what is said in one helps in another;
 * the passages are then tagged one by one, as they are wanted. Another tagger may stand behind this door.
 */
export interface Tagger {
	readonly over: (passages: Iterable<Passage>) => TagPassage;
}
