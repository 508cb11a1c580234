import 'fake-indexeddb/auto';
import { createRandom } from '$lib/core/random';
import { createIndexedDbStorage } from '$lib/storage/indexeddb/storage';
import { createMemoryKeep } from '$lib/storage/memory/storage';
import { describeStorage } from './contract';
import { describeJoining } from './joining';

let count = 0;

const create = () =>
	createIndexedDbStorage({
		name: `entente-${count++}`,
		keep: createMemoryKeep(),
		now: () => 1_700_000_000_000,
		random: createRandom(count)
	});

describeStorage('in IndexedDB (a fake one, under Node)', create);
describeJoining('in IndexedDB (a fake one, under Node)', create);
