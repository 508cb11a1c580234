import { err, ok, type Result } from '../core/result';

/** This device has no voice for a language. */
export interface SpeechError {
	readonly type: 'voice-missing';
}

const synthesis = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;
/** Android writes en_US. */
const tagOf = (language: string) => language.replace('_', '-').toLowerCase();
const baseOf = (language: string) => tagOf(language).split('-')[0];

/** The device's best voice for a language (BCP 47). Those of a server are passed over: what is studied stays here, and works offline. */
function voiceFor(language: string): SpeechSynthesisVoice | null {
	const voices = synthesis()?.getVoices() ?? [];
	const own = voices.filter(({ localService, lang }) => localService && baseOf(lang) === baseOf(language));
	const same = own.find(({ lang }) => tagOf(lang) === tagOf(language));
	return same ?? own.find((voice) => voice.default) ?? own[0] ?? null;
}

/** Whether this device can read a language (BCP 47) aloud. */
export function canSpeak(language: string): boolean {
	return voiceFor(language) !== null;
}

/** Calls back when the device's voices change: browsers find them only after a while. Returns how to stop. */
export function watchVoices(changed: () => void): () => void {
	const voices = synthesis();
	voices?.addEventListener('voiceschanged', changed);
	return () => voices?.removeEventListener('voiceschanged', changed);
}

/** Reads lines in that language (BCP 47) aloud, in the place of what is being read. `ended` is called after the last one, or when it is cut off. */
export function speak(
	lines: readonly string[],
	language: string,
	ended: () => void
): Result<void, SpeechError> {
	const voice = voiceFor(language);
	if (!voice) return err({ type: 'voice-missing' });
	hush();
	for (const [place, line] of lines.entries()) {
		const said = new SpeechSynthesisUtterance(line);
		said.voice = voice;
		said.lang = voice.lang;
		said.onerror = ended;
		if (place === lines.length - 1) said.onend = ended;
		synthesis()?.speak(said);
	}
	return ok(undefined);
}

/** Stops reading. */
export function hush(): void {
	synthesis()?.cancel();
}
