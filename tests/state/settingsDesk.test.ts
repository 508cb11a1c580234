import { expect, test } from 'vitest';
import { err, ok } from '$lib/core/result';
import { SettingsDesk } from '$lib/state/settingsDesk.svelte';
import type { Settings, StorageError } from '$lib/storage/ports';

/** A desk over settings that are kept, except where a failure waits. */
function room() {
	const kept: Partial<Settings>[] = [];
	const failures: StorageError[] = [];
	const desk = new SettingsDesk({
		settings: {
			patch: async (change) => {
				const failure = failures.shift();
				if (!failure) kept.push(change);
				return failure ? err(failure) : ok(undefined);
			}
		},
		showTheme: () => undefined,
		canPulse: () => true,
		installer: { listen: () => () => undefined, offer: () => 'none', install: async () => undefined }
	});
	return { desk, kept, failures };
}

test('what is typed counts once its field is left, and stands to be kept until then', async () => {
	const { desk, kept } = room();
	desk.type({ newPerDay: 3 });
	desk.type({ newPerDay: 37 });
	expect(desk.typed).toEqual({ newPerDay: 37 });
	expect(kept).toEqual([]);
	const change = desk.change({ newPerDay: 37 });
	expect(desk.typed).toEqual({ newPerDay: 37 });
	await change;
	expect(desk.typed).toEqual({});
	expect(kept).toEqual([{ newPerDay: 37 }]);
});

test('a field that was emptied has nothing to keep', () => {
	const { desk } = room();
	desk.type({ newPerDay: 3 });
	desk.type({});
	expect(desk.typed).toEqual({});
});

test('what could not be kept is told, and still stands to be', async () => {
	const { desk, failures } = room();
	failures.push({ type: 'storage-full' });
	desk.type({ newPerDay: 37 });
	await desk.change({ newPerDay: 37 });
	expect(desk.error).toEqual({ type: 'storage-full' });
	expect(desk.typed).toEqual({ newPerDay: 37 });
});

test('another change keeps nothing of what is still typed', async () => {
	const { desk } = room();
	desk.type({ newPerDay: 3 });
	await desk.change({ theme: 'dark' });
	expect(desk.typed).toEqual({ newPerDay: 3 });
});
