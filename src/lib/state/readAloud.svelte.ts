import { createSubscriber } from 'svelte/reactivity';
import type { Result } from '../core/result';

/** What reads aloud. */
export interface Voice {
	readonly canSpeak: (language: string) => boolean;
	readonly watchVoices: (changed: () => void) => () => void;
	readonly speak: (lines: readonly string[], language: string, ended: () => void) => Result<void, unknown>;
	readonly hush: () => void;
}

/** Reads aloud when it is asked to, one thing at a time, and never by itself. */
export class ReadAloud {
	readonly #voice: Voice;
	readonly #follow: () => void;
	#isSpeaking = $state(false);
	/** What is read now: the end of what was read before says nothing about it. */
	#turn = 0;

	constructor(voice: Voice) {
		this.#voice = voice;
		this.#follow = createSubscriber((update) => voice.watchVoices(update));
	}

	get isSpeaking() {
		return this.#isSpeaking;
	}

	/** Whether there is a voice for that language (BCP 47); read reactively. */
	can(language: string): boolean {
		this.#follow();
		return this.#voice.canSpeak(language);
	}

	/** Reads these lines, or stops where something is being read. */
	toggle(lines: readonly string[], language: string): void {
		if (this.#isSpeaking) return this.stop();
		const turn = ++this.#turn;
		const begun = this.#voice.speak(lines, language, () => {
			if (turn === this.#turn) this.#isSpeaking = false;
		});
		this.#isSpeaking = begun.ok;
	}

	stop(): void {
		if (!this.#isSpeaking) return;
		this.#turn++;
		this.#isSpeaking = false;
		this.#voice.hush();
	}
}
