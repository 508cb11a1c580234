import { tick } from 'svelte';
import type { ItemEvents } from './itemEvents';

type Judging = Pick<ItemEvents, 'onkeep' | 'ondrop' | 'onuntick'>;

/** Gives the focus to what a selector names, once the page shows it. */
export async function focusOn(selector: string): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>(selector)?.focus();
}

/** Gives the focus to a card, and lets all of it be seen. */
export async function focusOnCard(origin: string): Promise<void> {
	await focusOn(`#choice-${origin} input`);
	document.getElementById(`choice-${origin}`)?.scrollIntoView?.({ block: 'nearest' });
}

/** Opens or closes why a card is there, and gives that the focus. */
export function focusOnWhy(origin: string): void {
	const summary = document.getElementById(`why-${origin}`);
	summary?.click();
	summary?.focus();
}

/** What a student does with a card, each with where the focus goes after: to the tick, or to what takes a drop back. */
export function focusAfter(on: () => Judging): Judging {
	const toTick = (origin: string) => focusOn(`#choice-${origin} input`);
	const toBringBack = (origin: string) => focusOn(`#again-${origin}`);
	return {
		onkeep: (origin) => (on().onkeep(origin), void toTick(origin)),
		ondrop: (origin) => (on().ondrop(origin), void toBringBack(origin)),
		onuntick: (origin) => (on().onuntick(origin), void toBringBack(origin))
	};
}
