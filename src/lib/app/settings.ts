import { digestHex } from '../platform/digest';
import { readTextFile, saveFile } from '../platform/files';
import { canPulse } from '../platform/haptics';
import { browserSigns, offerFrom } from '../platform/installSigns';
import { isPersisted, requestPersistence, usedBytes } from '../platform/persistence';
import { showTheme } from '../platform/theme';
import { CopyDesk } from '../state/copyDesk.svelte';
import { SettingsDesk } from '../state/settingsDesk.svelte';
import type { Entente } from './context';

const backupBytes = 300_000_000;

async function digest(text: string): Promise<string> {
	const hash = await digestHex(text);
	if (!hash.ok) throw new Error('Inconsistent: a page that is not served securely keeps no database');
	return hash.value;
}

/** The desk for a student's data: what is kept, copies out and in. */
export function createCopyDesk({ storage, now }: Entente): CopyDesk {
	return new CopyDesk({
		copies: storage.copies,
		log: storage.log,
		settings: storage.settings,
		digest,
		readText: (file) => readTextFile(file, backupBytes),
		save: (text, madeAt) =>
			saveFile(
				`entente-copy-${new Date(madeAt).toISOString().slice(0, 10)}.json`,
				new Blob([text], { type: 'application/json' })
			),
		now,
		usedBytes,
		isPersisted,
		requestPersistence
	});
}

/** The desk that changes settings. */
export function createSettingsDesk({ storage, installer }: Entente): SettingsDesk {
	return new SettingsDesk({
		settings: storage.settings,
		showTheme,
		canPulse,
		installer: {
			listen: (changed) => installer.listen(window, changed),
			offer: () => offerFrom(installer.told, browserSigns()),
			install: () => installer.install()
		}
	});
}
