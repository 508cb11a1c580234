import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spokenLines } from '$lib/core/deck/spoken';
import Listen from '../../../src/routes/Listen.svelte';
import { cards } from './sitting';

const voice = { lang: 'en-GB', localService: true, default: true };

class Utterance extends EventTarget {
	voice: unknown = null;
	lang = '';
	constructor(readonly text: string) {
		super();
	}
}

let voices: object[] = [];
let said: string[] = [];
const cancel = vi.fn();

beforeEach(() => {
	[voices, said] = [[voice], []];
	cancel.mockClear();
	const speak = ({ text }: Utterance) => said.push(text);
	const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, speak, cancel });
	vi.stubGlobal('speechSynthesis', synthesis);
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => vi.unstubAllGlobals());

const [first, second] = cards;
const asked = spokenLines(first!, false);
const told = { lines: spokenLines(first!, true) };
const next = { lines: spokenLines(second!, false) };

const listen = (over = {}) => render(Listen, { lines: asked, language: 'en', letterKeys: true, ...over });
const button = () => screen.findByRole('button', { name: 'Read aloud' }, { timeout: 10_000 });

test('the prompt is read, then the answer with its sentence; never by itself', async () => {
	const { rerender } = listen();
	await userEvent.click(await button());
	expect(said).toEqual(['In what year did Egypt take the canal?']);
	await rerender(told);
	expect(said).toHaveLength(1);
	await userEvent.keyboard('l');
	expect(said.slice(1)).toEqual(['1956', 'In 1956 Egypt took the canal.']);
});

test('it stops when it is asked to, with the answer, with the next card, and with the screen', async () => {
	const { rerender, unmount } = listen();
	await userEvent.click(await button());
	cancel.mockClear();
	await userEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
	expect(cancel).toHaveBeenCalledTimes(1);
	const stopsWith = async (change: () => Promise<void> | void) => {
		await userEvent.click(await button());
		cancel.mockClear();
		await change();
		expect(cancel).toHaveBeenCalledTimes(1);
	};
	await stopsWith(() => rerender(told));
	await stopsWith(() => rerender(next));
	await stopsWith(() => unmount());
});

test('without a voice for the deck’s language there is nothing, and L does nothing; a voice found late brings it', async () => {
	voices = [{ ...voice, lang: 'fr-FR' }];
	listen();
	await vi.dynamicImportSettled();
	await userEvent.keyboard('l');
	expect(screen.queryByRole('button')).toBeNull();
	expect(said).toEqual([]);
	voices = [voice];
	speechSynthesis.dispatchEvent(new Event('voiceschanged'));
	expect(await button()).toBeTruthy();
});

test('with single-letter keys switched off, and in a field, L is a letter', async () => {
	const { rerender } = listen({ letterKeys: false });
	await button();
	await userEvent.keyboard('l');
	await rerender({ letterKeys: true });
	const field = document.body.appendChild(document.createElement('input'));
	await userEvent.type(field, 'll');
	field.remove();
	expect(said).toEqual([]);
	await userEvent.keyboard('l');
	expect(said).toHaveLength(1);
});
