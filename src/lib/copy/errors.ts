import { staleWords, type ProblemWords } from './problem';

/** Why the store could not do what it was asked, by `type`: the shape of `StorageError`. */
export type StorageProblem =
	| { readonly type: 'storage-full' }
	| { readonly type: 'storage-stale' }
	| { readonly type: 'storage-newer' }
	| { readonly type: 'storage-lost' }
	| { readonly type: 'storage-unavailable'; readonly cause: string }
	| { readonly type: 'not-found'; readonly what: 'deck' | 'card' | 'article' | 'draft' };

/** The sentences for each storage error. */
export function wordsForStorageError(error: StorageProblem): ProblemWords {
	switch (error.type) {
		case 'storage-full':
			return {
				happened: 'This was not saved: the browser says this device has no room left.',
				safe: 'Everything saved before is safe.',
				act: 'Save a copy to a file, free some room on the device, then try again.'
			};
		case 'storage-stale':
			return staleWords;
		case 'storage-newer':
			return {
				happened: 'Your decks were last opened by a newer version of Entente than this one.',
				safe: 'Nothing was changed: this older version leaves them alone.',
				act: 'Connect to the network and load the page again, so that the newer version arrives.'
			};
		case 'storage-lost':
			return {
				happened: 'This browser remembers more answers than it still holds.',
				safe: 'What is left was not touched, and nothing is written over it.',
				act: 'Restore a copy if you have one.'
			};
		case 'storage-unavailable':
			return {
				happened: 'The browser does not let Entente keep anything here.',
				safe: 'What was saved before was not touched.',
				act: 'Allow this site to keep data, or leave the private window, then load the page again.'
			};
		case 'not-found':
			return notFound[error.what];
	}
}

/** Why an answer was not saved, and where it waits: `memory` where the browser took it nowhere else. */
export function wordsForUnsavedAnswer(error: StorageProblem, place: 'device' | 'memory'): ProblemWords {
	const words = wordsForStorageError(error);
	if (place === 'device') return words;
	return {
		...words,
		safe: `${words.safe} What is not saved waits in this tab only: leave it open until it is.`
	};
}

const notFound: Record<'deck' | 'card' | 'article' | 'draft', ProblemWords> = {
	deck: {
		happened: 'This deck is not on this device.',
		safe: 'Your other decks are where they were.',
		act: 'It may have been deleted, or the address may come from another device. Look in Decks.'
	},
	card: {
		happened: 'This card is no longer in its deck.',
		safe: 'The other cards are where they were.',
		act: 'It may have been deleted in another tab. Load the page again.'
	},
	article: {
		happened: 'The article of this deck is not on this device.',
		safe: 'Its cards and their source sentences are here.',
		act: 'A deck that came as a file or link brings its sentences, not its article.'
	},
	draft: {
		happened: 'There is no unfinished article here.',
		safe: 'Your decks are where they were.',
		act: 'Paste an article to begin one.'
	}
};
