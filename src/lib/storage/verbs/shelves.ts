import { defaultSchedulingSettings } from '../../core/scheduling/memory';
import { patchTimed, timed } from '../../core/sharing/timed';
import type { Draft, DraftShelf, Settings, SettingsShelf, Stored } from '../ports';
import { attempt } from './failure';
import { writeContent, type Ground } from './self';

/** What a student has set before she sets anything. */
export const defaultSettings: Settings = {
	...defaultSchedulingSettings,
	theme: 'device',
	letterKeys: true,
	grading: 'four',
	askSureness: false,
	haptics: false,
	lastCopyAt: null,
	recordsAtCopy: 0
};

/** The one unfinished article over any database. */
export class DraftVerbs implements DraftShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	get(): Stored<Draft | null> {
		return attempt(() =>
			this.#ground.database.read(['drafts'], async (tx) => (await tx.get('drafts', 'draft'))?.draft ?? null)
		);
	}

	put(draft: Draft): Stored<void> {
		return attempt(() =>
			this.#ground.database.write(['drafts'], (tx) => tx.put('drafts', [{ id: 'draft', draft }]))
		);
	}

	remove(): Stored<void> {
		return attempt(() => this.#ground.database.write(['drafts'], (tx) => tx.remove('drafts', ['draft'])));
	}
}

/** The settings over any database. */
export class SettingsVerbs implements SettingsShelf {
	readonly #ground: Ground;

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	get(): Stored<Settings> {
		return attempt(() =>
			this.#ground.database.read(['settings'], async (tx) => ({
				...defaultSettings,
				...(await tx.get('settings', 'settings'))?.value
			}))
		);
	}

	patch(change: Partial<Settings>): Stored<void> {
		return attempt(() =>
			writeContent(this.#ground, { tables: ['settings'], change: 'settings' }, async (tx, hybrid) => {
				const old = (await tx.get('settings', 'settings')) ?? timed<Partial<Settings>>({}, 0);
				await tx.put('settings', [{ ...patchTimed(old, change, hybrid), id: 'settings' }]);
			})
		);
	}
}
