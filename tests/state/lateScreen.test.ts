import { expect, test } from 'vitest';
import { LateScreen } from '$lib/state/lateScreen.svelte';

function screen() {
	const taken: string[] = [];
	return { taken, capture: () => taken.at(-1) ?? null, restore: (words: string) => void taken.push(words) };
}

test('what was half typed is taken up once, when the screen has come, and not by the next one', () => {
	const late = new LateScreen<string>();
	late.restore('Half a na');
	const [first, second] = [screen(), screen()];
	late.screen = first;
	late.screen = undefined;
	late.screen = second;
	expect([first.taken, second.taken]).toEqual([['Half a na'], []]);
});

test('a screen that is there takes it up at once, and hands it over', () => {
	const late = new LateScreen<string>();
	expect(late.capture()).toBeNull();
	late.screen = screen();
	late.restore('Half a na');
	expect(late.capture()).toBe('Half a na');
});
