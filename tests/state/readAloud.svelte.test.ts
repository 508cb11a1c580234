import { expect, test, vi } from 'vitest';
import { err, ok } from '$lib/core/result';
import { ReadAloud } from '$lib/state/readAloud.svelte';

/** Someone who reads aloud, with a voice that a test hears; English alone at first. */
function room() {
	const heard: { readonly lines: readonly string[]; readonly ended: () => void }[] = [];
	const languages = ['en'];
	const hush = vi.fn();
	const reader = new ReadAloud({
		canSpeak: (language) => languages.includes(language),
		watchVoices: () => () => undefined,
		speak: (lines, language, ended) => {
			if (!languages.includes(language)) return err('no voice');
			heard.push({ lines, ended });
			return ok(undefined);
		},
		hush
	});
	return { reader, heard, hush };
}

test('it reads when it is asked to, and says when that is over', () => {
	const { reader, heard } = room();
	expect(reader.isSpeaking).toBe(false);
	reader.toggle(['1956', 'A sentence.'], 'en');
	expect(heard.map(({ lines }) => lines)).toEqual([['1956', 'A sentence.']]);
	expect(reader.isSpeaking).toBe(true);
	heard[0]?.ended();
	expect(reader.isSpeaking).toBe(false);
});

test('asked again it stops; what ends then is no longer its reading', () => {
	const { reader, heard, hush } = room();
	reader.toggle(['first'], 'en');
	reader.toggle(['first'], 'en');
	expect([reader.isSpeaking, heard.length, hush.mock.calls.length]).toEqual([false, 1, 1]);
	reader.toggle(['second'], 'en');
	heard[0]?.ended();
	expect(reader.isSpeaking).toBe(true);
});

test('to stop in silence disturbs nobody else who reads', () => {
	const { reader, hush } = room();
	reader.stop();
	expect(hush).not.toHaveBeenCalled();
});

test('a language without a voice is not read', () => {
	const { reader } = room();
	expect(reader.can('ur')).toBe(false);
	reader.toggle(['شملہ'], 'ur');
	expect(reader.isSpeaking).toBe(false);
});
