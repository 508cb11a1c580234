import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root, runPackage } from './bootstrap.js';

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

/** @typedef {{ folder?: string, base?: string, version?: string | undefined }} Wish The folder to build into, the base path, the version's name. */

/** What a build depends on, as one hash: the same hash means its folder is still right. @param {Wish} wish */
function fingerprint(wish) {
	const hash = createHash('sha256').update(JSON.stringify(wish));
	for (const file of sources.flatMap(filesAt)) hash.update(file).update(readFileSync(`${root}${file}`));
	return hash.digest('hex');
}

/**
 * Builds the app, unless what stands in the folder was made from these very sources.
 * @param {Wish} wish
 * @returns {boolean} whether it is there
 */
export function build({
	folder = 'build',
	base = process.env.BASE_PATH ?? '',
	version = process.env.ENTENTE_VERSION
} = {}) {
	const wanted = fingerprint({ folder, base, version });
	const stampFile = `${root}.svelte-kit/built-${folder.replaceAll('/', '-')}`;
	const there = existsSync(`${root}${folder}/index.html`) && existsSync(stampFile);
	if (there && readFileSync(stampFile, 'utf8') === wanted) return true;
	console.error(`Building into ${folder} (some seconds) …`);
	const variables = {
		// Playwright and vite-node name another: under theirs Vite would build what is meant for developers.
		NODE_ENV: 'production',
		BUILD_FOLDER: folder,
		BASE_PATH: base,
		...(version ? { ENTENTE_VERSION: version } : {})
	};
	const built = runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], variables);
	if (built) writeFileSync(stampFile, wanted);
	return built;
}
