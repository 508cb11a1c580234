import { resolve } from '$app/paths';
import { watchUpdates } from '../platform/updates';
import { UpdateNotice } from '../state/updateNotice.svelte';

/** Begins to look for new versions of Entente; null under the development server, where nothing is cached. */
export function createUpdateNotice(): UpdateNotice | null {
	if (import.meta.env.DEV) return null;
	const script = `${resolve('/')}service-worker.js`;
	return new UpdateNotice((onWaiting) => watchUpdates({ script, now: Date.now, onWaiting }));
}
