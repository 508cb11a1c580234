import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root, runPackage } from './bootstrap.js';

const stampFile = `${root}.svelte-kit/built`;
const sources = ['src', 'static', 'decks', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** @param {string} path @returns {string[]} every file at or under it, in a fixed order */
function filesAt(path) {
	if (!existsSync(`${root}${path}`)) return [];
	if (/\.[\w]+$/.test(path)) return [path];
	return readdirSync(`${root}${path}`, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
		.sort();
}

/** What the build depends on, as one hash: the same hash means the folder `build` is still right. */
function fingerprint() {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([process.env.BASE_PATH, process.env.ENTENTE_VERSION]));
	for (const file of sources.flatMap(filesAt)) hash.update(file).update(readFileSync(`${root}${file}`));
	return hash.digest('hex');
}

/** Builds the app into `build`, unless what stands there was made from these very sources. @returns {boolean} whether it is there */
export function build() {
	const wanted = fingerprint();
	const index = `${root}build/index.html`;
	if (existsSync(index) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
	console.error('Building (half a minute) …');
	if (!runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) return false;
	mkdirSync(`${root}.svelte-kit`, { recursive: true });
	writeFileSync(stampFile, wanted);
	return true;
}
