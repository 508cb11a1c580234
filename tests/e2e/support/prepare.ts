import { build } from '../../../src/tools/build.js';
import { builds } from './site';

/** Makes the builds the specs serve, where they are not there yet. */
export default function prepare() {
	const well =
		build() &&
		build({ folder: builds.next, version: 'next' }) &&
		build({ folder: builds.based, base: '/entente' });
	if (!well) throw new Error('A build failed: its words stand above.');
}
