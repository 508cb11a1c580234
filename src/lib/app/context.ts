import { createContext } from 'svelte';
import type { Library } from '../state/library.svelte';
import type { Random } from '../core/random';
import type { Installer } from '../platform/install';
import type { Storage } from '../storage/ports';

/** Everything the screens are handed: made once, in `entente.ts`, the only place that knows the real things. */
export interface Entente {
	readonly library: Library;
	readonly storage: Storage;
	/** The real clock, ms since 1970. */
	readonly now: () => number;
	/** Minutes east of UTC at an instant, on this device. */
	readonly offsetMinutes: (at: number) => number;
	readonly random: Random;
	/** Asks the browser, once, to promise that it keeps what is stored: after the first finished sitting. */
	readonly askForPersistence: () => Promise<void>;
	/** Has listened for the browser's offer to install Entente since the first screen: it is made once, wherever the student is. */
	readonly installer: Installer;
}

export const [useEntente, provideEntente] = createContext<Entente>();
