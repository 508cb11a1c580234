import { base } from '$app/paths';
import { hearLaunch, takeStaged } from '../platform/arrivals';
import type { OpenDesk } from '../state/openDesk.svelte';

/** By its name the service worker's staging place is found; see there. */
const staging = `entente${base}-staged`;

/** Puts on the desk what came by the system: it is looked at like anything else, and not kept by itself. */
export async function receiveArrivals(desk: OpenDesk): Promise<void> {
	hearLaunch((file) => void desk.readFile(file));
	const staged = await takeStaged(staging);
	if (!staged) return;
	if (staged.type === 'too-large') return desk.leave({ type: 'file-too-large', limit: staged.limit });
	if (staged.name !== '') return desk.readFile(new File([staged.content], staged.name));
	desk.pasted = await staged.content.text();
	await desk.readPasted();
}
