import { expect, test } from 'vitest';
import { wordsForStorageError, wordsForUnsavedAnswer } from '$lib/copy/errors';

test('an answer that waits in the tab alone is told to keep the tab open; one that waits on the device is not', () => {
	const error = { type: 'storage-full' } as const;
	expect(wordsForUnsavedAnswer(error, 'device')).toEqual(wordsForStorageError(error));
	expect(wordsForUnsavedAnswer(error, 'memory').safe).toMatch(
		/^Everything saved before is safe\. .*leave it open/
	);
});
