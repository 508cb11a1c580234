import { execSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { withPreloads } from './src/tools/preloads.js';

/** Package version and commit: the same tree always builds under the same name, so that an update is an update. */
function versionName() {
	const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
	try {
		const commit = execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] });
		return `${version}+${commit.toString().trim()}`;
	} catch {
		return version;
	}
}

const folder = process.env.BUILD_FOLDER ?? 'build';

/**
 * The static adapter, which then completes each page's list of scripts, and writes down the built files that Kit's own list lacks, so
 * that all of them are there offline.
 */
function adapterWithLists() {
	const inner = adapter({ pages: folder, assets: folder, fallback: '404.html', strict: true });
	return {
		name: 'static-with-lists',
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await inner.adapt(builder);
			const built = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
				path.replaceAll('\\', '/')
			);
			const manifest = JSON.parse(
				readFileSync(`${builder.getClientDirectory()}/.vite/manifest.json`, 'utf8')
			);
			for (const page of built.filter((path) => path.endsWith('.html')))
				writeFileSync(`${folder}/${page}`, withPreloads(readFileSync(`${folder}/${page}`, 'utf8'), manifest));
			const lacking = built.filter((path) => /^_app\/immutable\/.*\.\w+$|^404\.html$/.test(path)).sort();
			writeFileSync(`${folder}/precache.json`, JSON.stringify(lacking));
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapterWithLists(),
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		serviceWorker: { register: false },
		// A page brings its styles along: asked for one by one they held up its scripts.
		inlineStyleThreshold: 32_768,
		version: { name: process.env.ENTENTE_VERSION ?? versionName() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'entente-own-script']
			}
		}
	}
};
