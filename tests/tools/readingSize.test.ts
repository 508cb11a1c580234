import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../src/tools/bootstrap.js';

/**
 * In KB, gzipped: the code that reads an article; what reads a pasted page, a chat or subtitles, asked for only with one; the model
 * and the word lists.
 */
const most = { code: 30, page: 4, chat: 2, knowledge: 1200 };

const entry = 'virtual:reading';
const reading = `
export { readerWith, countWords } from '/src/lib/core/text/reading';
export { asWritten, seemsTold } from '/src/lib/core/text/told';
export { judgePaste } from '/src/lib/core/text/judge';
export { namedIn, settle } from '/src/lib/core/extraction/extract';
export { createTagger } from '/src/lib/core/extraction/model/crfTagger';
export { unpackModel } from '/src/lib/core/extraction/model/unpack';
export const page = () => import('/src/lib/core/text/html/visible');
export const chat = () => import('/src/lib/core/text/chat');
`;

/** What Vite puts before each `import()` of a page, and none of a worker. */
const preload = '\0vite/preload-helper.js';

const kilobytes = (chunks: readonly Rolldown.OutputChunk[]) =>
	chunks.reduce((sum, { code }) => sum + gzipSync(code).length / 1024, 0);

/** As the worker is built: the word lists in a file of their own, and others for what reads pages and chats. */
async function builtChunks(): Promise<readonly Rolldown.OutputChunk[]> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		root,
		plugins: [
			{
				name: 'reading',
				enforce: 'pre',
				resolveId: (id: string) => (id === entry ? id : null),
				load: (id: string) =>
					({ [entry]: reading, [preload]: 'export const __vitePreload = (load) => load()' })[id] ?? null
			}
		],
		build: {
			write: false,
			minify: true,
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'allow-extension',
				output: { codeSplitting: { groups: [{ name: 'lexicon', test: /\/lexicon\// }] } }
			}
		}
	})) as Rolldown.RolldownOutput;
	return built.output.filter((file) => file.type === 'chunk');
}

test('what reads an article is small, and so is what it knows', async () => {
	const chunks = await builtChunks();
	const lexicon = chunks.filter(({ name }) => name === 'lexicon');
	const later = (name: string) =>
		chunks.filter((chunk) => chunk.isDynamicEntry && chunk.facadeModuleId?.endsWith(`/${name}.ts`));
	const [page, chat] = [later('visible'), later('chat')];
	const code = kilobytes(chunks.filter((chunk) => ![...lexicon, ...page, ...chat].includes(chunk)));
	const model = statSync(join(root, 'src/lib/core/extraction/model/reader-1.model')).size / 1024;
	expect(code).toBeGreaterThan(20);
	expect(code).toBeLessThanOrEqual(most.code);
	expect(kilobytes(page)).toBeGreaterThan(1);
	expect(kilobytes(page)).toBeLessThanOrEqual(most.page);
	expect(kilobytes(chat)).toBeGreaterThan(1);
	expect(kilobytes(chat)).toBeLessThanOrEqual(most.chat);
	expect(kilobytes(lexicon) + model).toBeLessThanOrEqual(most.knowledge);
});

const isWord = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** Whether a value is made of words and numbers alone: no function, no pattern. */
function isKnowledge(value: unknown): boolean {
	if (isWord(value)) return true;
	if (typeof value !== 'object' || value === null) return false;
	if (value instanceof Map || value instanceof Set || Array.isArray(value))
		return [...(value as Iterable<unknown>)].every(isKnowledge);
	return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isKnowledge);
}

test('word lists are words: no code hides among them', async () => {
	const lists = readdirSync(join(root, 'src/lib'), { recursive: true, encoding: 'utf8' }).filter((file) =>
		/^core[/\\](?:dates|extraction|text)[/\\]lexicon[/\\][^/\\]+\.ts$/.test(file)
	);
	expect(lists.length).toBeGreaterThan(9);
	for (const file of lists) {
		const exported: Record<string, unknown> = await import(join(root, 'src/lib', file));
		for (const [name, value] of Object.entries(exported))
			expect([file, name, isKnowledge(value)]).toEqual([file, name, true]);
	}
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
