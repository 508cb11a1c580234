import { isPersisted, requestPersistence } from '../platform/persistence';

const askedKey = 'entente:persistence-asked';

/** Asks the browser, once, to promise that it keeps what is stored. */
export async function askForPersistence(): Promise<void> {
	const persisted = await isPersisted();
	if ((persisted.ok && persisted.value) || localStorage.getItem(askedKey) !== null) return;
	await requestPersistence();
	localStorage.setItem(askedKey, '1');
}
