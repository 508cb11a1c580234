/** The import matrix of the house: what each room may reach, and where a stray file belongs. */

/** Rooms of the core, and the rooms below each. Every room may use the ground floor. */
const coreBelow: Readonly<Record<string, readonly string[]>> = {
	packed: [],
	text: [],
	dates: [],
	log: ['deck'],
	deck: ['text'],
	extraction: ['packed', 'text', 'dates'],
	syntax: ['packed', 'text'],
	writing: ['text', 'dates', 'extraction', 'syntax', 'deck'],
	scheduling: ['log', 'deck'],
	quiz: ['text', 'dates', 'deck', 'log', 'scheduling'],
	progress: ['deck', 'log', 'scheduling'],
	sharing: ['text', 'dates', 'deck', 'log']
};

const componentRooms = [
	'article',
	'deck',
	'make',
	'opening',
	'quiz',
	'review',
	'settings',
	'sharing',
	'today'
];

interface Room {
	/** Folders under `src/` whose files live here. */
	readonly at: RegExp;
	/** Targets (paths from the root, or package names) its files may import. */
	readonly may: RegExp;
	readonly sentence: string;
}

const core = 'src/lib/core/';
const ports = 'src/lib/storage/(?:ports|verbs/)';

/** Top to bottom: the first room whose folder fits is the file's. */
const rooms: readonly Room[] = [
	{
		at: /^src\/lib\/core\/(?:handfuls|once|result|random|time)$/,
		may: /^src\/lib\/core\/(?:handfuls|once|result|random|time)$/,
		sentence: 'The ground floor stands on nothing.'
	},
	...Object.entries(coreBelow).map(([room, below]) => ({
		at: new RegExp(`^${core}${room}/`),
		may: new RegExp(
			`^${core}(?:handfuls|once|result|random|time|(?:${[room, ...below].join('|')})/.*)$${room === 'scheduling' ? '|^ts-fsrs$' : ''}`
		),
		sentence: `core/${room} may use the ground floor${below.length > 0 ? ` and ${below.join(', ')}` : ''}. Does it ask the browser, the clock or the store? Then it belongs in platform/, app/ or storage/.`
	})),
	{
		at: /^src\/lib\/packages\//,
		may: /^src\/lib\/(?:core|packages)\/|^(?:fflate|fzstd|sql\.js)$/,
		sentence: 'packages/ holds other programs’ formats and may use core.'
	},
	{
		at: /^src\/lib\/storage\/indexeddb\//,
		may: new RegExp(`^${core}|^${ports}|^src/lib/storage/indexeddb/|^dexie$`),
		sentence: 'storage/indexeddb may use core, the ports and dexie.'
	},
	{
		at: /^src\/lib\/storage\//,
		may: new RegExp(`^${core}|^${ports}|^src/lib/storage/memory/`),
		sentence: 'storage/ and storage/memory may use core and the ports; dexie only in storage/indexeddb.'
	},
	{
		at: /^src\/lib\/platform\//,
		may: /^src\/lib\/core\/(?:handfuls|once|result|random|time)$|^src\/lib\/platform\/|^qr(?:\/decode\.js)?$/,
		sentence: 'platform/ is thin: the ground floor and its own small libraries.'
	},
	{
		at: /^src\/lib\/workers\//,
		may: /^src\/lib\/(?:core|packages|storage|workers)\//,
		sentence: 'workers/ introduce core, packages and storage to each other off the main thread.'
	},
	{
		at: /^src\/lib\/copy\//,
		may: /^src\/lib\/(?:core|copy)\//,
		sentence: 'copy/ turns types into sentences and knows nothing else.'
	},
	{
		at: /^src\/lib\/state\//,
		may: new RegExp(
			`^${core}|^${ports}|^src/lib/(?:platform|state)/|^src/lib/workers/(?:protocol|packageProtocol)$|^svelte(?:/.*)?$`
		),
		sentence:
			'state/ takes storage ports, platform and core through its constructor; no Dexie, no components, no routes, no $app.'
	},
	{
		at: /^src\/lib\/app\//,
		may: /^src\/lib\/(?:core|storage|platform|state|workers|app)\/|^svelte(?:\/.*)?$|^\$app\/paths$|\.wasm\?url/,
		sentence: 'app/ is the composition root: everything but components and routes.'
	},
	{
		at: /^src\/lib\/components\/shared\//,
		may: /^src\/lib\/components\/shared\/|^svelte(?:\/.*)?$/,
		sentence: 'components/shared knows no domain: move what does to components/<room>.'
	},
	...componentRooms.map((room) => ({
		at: new RegExp(`^src/lib/components/${room}/`),
		may: new RegExp(
			`^src/lib/(?:core|copy|components/(?:shared|article|deck|${room}))/|^svelte(?:/.*)?$|^\\$app/paths$`
		),
		sentence:
			'components/ are handed data and give back events: never storage, state or platform; of other rooms only shared, and the signs of article and deck.'
	})),
	{
		at: /^src\/routes\//,
		may: /^src\/lib\/(?:app|state|components|core|copy)\/|^src\/(?:routes|app)(?:\/|\.css)|^\$app\/|^\$service-worker$|^svelte(?:\/.*)?$|^@fontsource-variable\//,
		sentence: 'routes/ read the address, take state from the app and compose components.'
	},
	{
		at: /^src\/tools\//,
		may: /^src\/lib\/(?:core|copy|storage\/memory)\/|^src\/tools\/|^node:|^@playwright\/test$/,
		sentence: 'tools/ are commands under Node: core, copy, storage/memory and node: only.'
	},
	{
		at: /^src\/hooks\.client$/,
		may: /^src\/lib\/app\//,
		sentence: 'hooks.client starts the app, and does nothing else.'
	},
	{ at: /^src\/service-worker$/, may: /^\$service-worker$/, sentence: 'The service worker knows no domain.' },
	{ at: /^src\/app\.d$/, may: /^$/, sentence: 'app.d.ts holds types only.' }
];

const plain = (path: string) =>
	path.replace(/\.(?:svelte\.ts|d\.ts|ts|js)$/, (end) => (end === '.d.ts' ? '.d' : ''));

/** The room a file of `src/` stands in, or null where the house has none for it. */
export function roomOf(file: string): Room | null {
	return rooms.find(({ at }) => at.test(plain(file))) ?? null;
}

/** Whether `file` may import `target`: a path from the root, or a package's name. */
export function mayImport(file: string, target: string): boolean {
	const name = target.startsWith('src/') ? plain(target.replace(/\.svelte$/, '')) : target;
	return roomOf(file)?.may.test(name) ?? false;
}

/** The sentence that tells where a stray belongs. */
export function whereItBelongs(file: string): string {
	return roomOf(file)?.sentence ?? 'No room of the house holds it: see the tree in README.';
}

/** Specifiers of static and dynamic imports and re-exports; type-only ones too. */
export function importsOf(code: string): readonly string[] {
	const pattern =
		/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
	return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Lines a file may have. */
export function budgetOf(file: string): number {
	if (file.includes('/lexicon/')) return Infinity;
	if (file.includes('/recognisers/')) return 100;
	return file.endsWith('.svelte') ? 220 : 200;
}
