import type { FoldRules } from '../core/scheduling/memory';
import { defaultWeights } from '../core/scheduling/weights';
import type { Opening, Settings, Storage, StorageError } from '../storage/ports';
import type { Refold } from './refolder';

/** How the app stands with what it keeps. */
export type LibraryStatus =
	| { readonly type: 'opening' }
	| { readonly type: 'open'; readonly opening: Opening }
	| { readonly type: 'failed'; readonly error: StorageError };

/** Resolves when the page has had time for something else. */
export type Rest = () => Promise<void>;

/** What the library is built on. `seed` puts shipped decks on the shelf where none stood before. */
export interface LibraryParts {
	readonly storage: Storage;
	readonly now: () => number;
	readonly offsetMinutes: (at: number) => number;
	readonly seed: () => Promise<void>;
	readonly settings: Settings;
	/** Folds the log off this thread; without it that happens here. */
	readonly refold?: Refold;
	/** Gives the page time for something else between two pieces of work; without it all is done in one. */
	readonly rest?: Rest;
}

/** What the log is folded by under these settings. */
export function rulesFrom({ retention, dayStartMinutes }: Settings): FoldRules {
	return { weights: defaultWeights, retention, dayStartMinutes };
}
