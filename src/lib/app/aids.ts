import { canSpeak, hush, speak, watchVoices } from '../platform/speech';
import { ReadAloud } from '../state/readAloud.svelte';

/** What stands a student by beside the cards, from the real browser; it comes once the first card is there. */
export { pulse } from '../platform/haptics';

/** Reads aloud with this device's own voices. */
export function createReadAloud(): ReadAloud {
	return new ReadAloud({ canSpeak, hush, speak, watchVoices });
}
