import { tick } from 'svelte';

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
