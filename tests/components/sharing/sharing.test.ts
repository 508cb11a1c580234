import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import DeckFaults from '../../../src/lib/components/sharing/DeckFaults.svelte';
import DeckPreview from '../../../src/lib/components/sharing/DeckPreview.svelte';
import LinkWay from '../../../src/lib/components/sharing/LinkWay.svelte';
import { parseDeck } from '../../../src/lib/core/deck/parse';

const parsed = parseDeck('# Cold War\nAuthor: A. Teacher\n\nQ: When?\nA: 1989\n');
if (!parsed.ok) throw new Error('Inconsistent: the deck of this test does not parse');
const deck = parsed.value;

test('a preview names the deck, says what is not stated, and asks', async () => {
	const onkeep = vi.fn();
	render(DeckPreview, { deck, here: null, onkeep, onleave: vi.fn() });
	expect(screen.getByRole('heading', { level: 1, name: 'Cold War' })).toBeTruthy();
	expect(screen.getByText('A. Teacher')).toBeTruthy();
	expect(screen.getByText('Not stated')).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Keep this deck' }));
	expect(onkeep).toHaveBeenCalledOnce();
});

test('every error of a file stands with its line and an example', () => {
	render(DeckFaults, { errors: [{ type: 'answer-missing', line: 1_204 }] });
	const item = screen.getByRole('listitem');
	expect(item.textContent).toContain('Line 1,204');
	expect(item.textContent).toContain('A: 1989');
});

const way = {
	choices: { quotes: false, options: true },
	costs: { quotes: 3_900, options: 281 },
	sendable: false,
	onchoose: vi.fn(),
	oncopy: vi.fn(),
	onsend: vi.fn(),
	onsave: vi.fn()
};

test('a link says who would cut it, and each choice its cost', async () => {
	render(LinkWay, { ...way, link: `https://entente.example/open/#d=${'x'.repeat(2_500)}` });
	expect(screen.getByRole('status').textContent).toContain('Discord would cut it');
	await userEvent.click(screen.getByRole('checkbox', { name: /source sentences adds 3,900 characters/i }));
	expect(way.onchoose).toHaveBeenCalledWith({ quotes: true });
});

test('a deck too long for a link can still be saved', () => {
	render(LinkWay, { ...way, link: null });
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy link' }).disabled).toBe(true);
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save as a file' }).disabled).toBe(false);
});
