import type { InstallOffer } from '../platform/install';
import type { Settings, SettingsShelf, StorageError } from '../storage/ports';

/** What the settings are changed through. */
export interface SettingsParts {
	readonly settings: Pick<SettingsShelf, 'patch'>;
	readonly showTheme: (theme: Settings['theme']) => unknown;
	/** Whether the device can be felt. */
	readonly canPulse: () => boolean;
	readonly installer: {
		listen(changed: () => void): () => void;
		offer(): InstallOffer;
		install(): Promise<unknown>;
	};
}

/** Changes are kept as they are made; one that could not be kept is told. */
export class SettingsDesk {
	readonly #parts: SettingsParts;
	#error = $state.raw<StorageError | null>(null);
	#offer = $state.raw<InstallOffer | null>(null);
	#typed: Partial<Settings> = {};

	constructor(parts: SettingsParts) {
		this.#parts = parts;
	}

	get error() {
		return this.#error;
	}
	/** Null until the page has asked the browser. */
	get offer() {
		return this.#offer;
	}

	/** The device can be felt, so whether it should be is asked. */
	get vibrates() {
		return this.#parts.canPulse();
	}

	/** Looks at what the browser offers, now and when it changes its mind. Returns how to stop. */
	watchInstall(): () => void {
		const { installer } = this.#parts;
		this.#offer = installer.offer();
		return installer.listen(() => (this.#offer = installer.offer()));
	}

	async install(): Promise<void> {
		await this.#parts.installer.install();
		this.#offer = this.#parts.installer.offer();
	}

	/** Shows the theme that is set, which a copy brought back or another tab may have changed. */
	showTheme(theme: Settings['theme']): void {
		this.#parts.showTheme(theme);
	}

	/** What was typed and is not kept yet. */
	get typed() {
		return this.#typed;
	}

	/** A field as it stands after a stroke: it counts once the field is left. */
	type(change: Partial<Settings>): void {
		this.#typed = change;
	}

	async change(change: Partial<Settings>): Promise<void> {
		if (change.theme) this.#parts.showTheme(change.theme);
		const kept = await this.#parts.settings.patch(change);
		this.#error = kept.ok ? null : kept.error;
		if (kept.ok) this.#typed = without(this.#typed, change);
	}
}

/** What of the typed settings a change has not kept. */
function without(typed: Partial<Settings>, change: Partial<Settings>): Partial<Settings> {
	const kept = new Map(Object.entries(change));
	return Object.fromEntries(Object.entries(typed).filter(([name, value]) => kept.get(name) !== value));
}
