import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ModeList from '$lib/components/quiz/ModeList.svelte';

const address = (name: RegExp) => screen.queryByRole('link', { name })?.getAttribute('href');

test('a way leads to what it asks; one that asks none today crams any cards, or leads nowhere', () => {
	const ways = [
		{ way: 'learn', cards: 0, href: '/learn' },
		{ way: 'choose', cards: 3, href: '/choose', crammed: '/cram?choose' },
		{ way: 'order', cards: 0, href: '/order', crammed: '/cram?order' },
		{ way: 'test', cards: 'any', href: '/test' }
	] as const;
	render(ModeList, { ways, labelledby: 'ways', isAnyDue: true });
	expect(address(/^Learn/)).toBeUndefined();
	expect(screen.getByText('Nothing it can ask today')).toBeTruthy();
	expect(address(/^Choose .* 3 cards$/)).toBe('/choose');
	expect(address(/^Order .* Any card, as cram$/)).toBe('/cram?order');
	expect(address(/^Test .* Any card$/)).toBe('/test');
});
