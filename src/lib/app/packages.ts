import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url&no-inline';
import { after } from '../platform/after';
import { ownScript } from '../platform/ownScript';
import { PackageClient } from '../state/packageClient';
import packageWorker from '../workers/packages.ts?worker&url';

/** On a slow phone the largest package takes half a minute; what takes longer was made to. */
const budgetMs = 90_000;

/** What reads and writes Anki's packages, each in workers of its own. */
export function createPackageClient(): PackageClient {
	const createWorker = () => new Worker(ownScript(packageWorker), { type: 'module', name: 'packages' });
	return new PackageClient({ createWorker, wasm, after, budgetMs });
}
