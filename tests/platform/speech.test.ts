import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canSpeak, hush, speak, watchVoices } from '../../src/lib/platform/speech';

class Utterance {
	voice: unknown = null;
	lang = '';
	onend: (() => void) | null = null;
	onerror: (() => void) | null = null;
	constructor(readonly text: string) {}
}

const british = { lang: 'en-GB', localService: true, default: false };
const american = { lang: 'en_US', localService: true, default: true };
const distant = { lang: 'fr-FR', localService: false, default: false };

/** A browser's speech with these voices, and what it was asked to say. */
function stub(voices: readonly object[]) {
	const said: Utterance[] = [];
	const synthesis = Object.assign(new EventTarget(), {
		getVoices: () => voices,
		speak: (utterance: Utterance) => said.push(utterance),
		cancel: vi.fn()
	});
	vi.stubGlobal('speechSynthesis', synthesis);
	return { said, synthesis };
}

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', Utterance));
afterEach(() => vi.unstubAllGlobals());

test.each([
	['en', [british, american], true],
	['en-GB', [american], true],
	['ur', [british, american], false],
	['en', [], false],
	['eng', [british], false]
])('%s with voices %o: %s', (language, voices, can) => {
	stub(voices);
	expect(canSpeak(language)).toBe(can);
});

test('a voice that sends what it reads to a server is none', () => {
	const { said } = stub([distant]);
	expect(canSpeak('fr')).toBe(false);
	expect(speak(['Bonjour'], 'fr', vi.fn())).toEqual({ ok: false, error: { type: 'voice-missing' } });
	expect(said).toEqual([]);
});

test('the very voice is taken before the device’s own, and that before any', () => {
	const { said } = stub([british, american]);
	for (const language of ['en-US', 'en-GB', 'en']) speak(['Hello'], language, vi.fn());
	expect(said.map(({ voice }) => voice)).toEqual([american, british, american]);
});

test('lines are read one after another in the place of what was read, and the end is told once the last is over', () => {
	const { said, synthesis } = stub([british]);
	const ended = vi.fn();
	expect(speak(['1956', 'Egypt took the canal.'], 'en', ended)).toMatchObject({ ok: true });
	expect(synthesis.cancel).toHaveBeenCalledOnce();
	expect(said.map(({ text, lang }) => [text, lang])).toEqual([
		['1956', 'en-GB'],
		['Egypt took the canal.', 'en-GB']
	]);
	said[0]?.onend?.();
	expect(ended).not.toHaveBeenCalled();
	said[1]?.onend?.();
	expect(ended).toHaveBeenCalledOnce();
	said[0]?.onerror?.();
	expect(ended).toHaveBeenCalledTimes(2);
});

test('voices that come late are told of, until that is stopped', () => {
	const { synthesis } = stub([]);
	const changed = vi.fn();
	const stop = watchVoices(changed);
	synthesis.dispatchEvent(new Event('voiceschanged'));
	stop();
	synthesis.dispatchEvent(new Event('voiceschanged'));
	expect(changed).toHaveBeenCalledOnce();
});

test('a browser without speech has no voice, and nothing breaks', () => {
	vi.stubGlobal('speechSynthesis', undefined);
	expect(canSpeak('en')).toBe(false);
	expect(speak(['Hello'], 'en', vi.fn())).toMatchObject({ ok: false });
	watchVoices(vi.fn())();
	hush();
});
