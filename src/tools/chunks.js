/**
 * Where the code of Today, of folding the log (which Today asks for only where there is something to fold), and of Review begins;
 * Kit's own entries belong to all.
 */
const begins = {
	first:
		/\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/app\.js$|\/src\/routes\/\+(?:layout|page)\.svelte$/,
	folding: /\/src\/lib\/(?:state\/memoryAfter|core\/scheduling\/fold)\.ts$/,
	review: /\/src\/routes\/review\/\+page\.svelte$/
};

/** What Review shares with Make is no file with what only who is asked needs. */
const made = /\/src\/routes\/make\/\+page\.svelte$/;

const groups = /** @type {const} */ (['first', 'folding', 'review']);

/** @typedef {(typeof groups)[number] | 'words'} Group */

/** @typedef {(id: string) => { importedIds: readonly string[] } | null} Look What the bundler tells of a module. */

/**
 * The modules that some reach by static imports, themselves included.
 * @param {readonly string[]} starts
 * @param {Look} look
 */
function reached(starts, look) {
	const found = new Set(starts);
	for (const id of found) look(id)?.importedIds.forEach((next) => found.add(next));
	return found;
}

/**
 * Gathers what Today shares with other routes, what folding takes beyond that, and what Review shares beyond both, into one file each, and their packages into
 * files of their own, which outlast many versions: fifty small files take a service worker longer to hand out than a few larger ones.
 */
export function gatheredChunks() {
	/** @type {Map<string, Group>} */
	const groupOf = new Map();
	const isPackage = (/** @type {string} */ id) => id.includes('/node_modules/');
	return {
		name: 'gathered-chunks',
		apply: /** @type {const} */ ('build'),
		applyToEnvironment: (/** @type {{ name: string }} */ { name }) => name === 'client',
		/** @this {{ getModuleIds: () => Iterable<string>, getModuleInfo: Look }} */
		buildEnd() {
			const ids = [...this.getModuleIds()];
			for (const group of groups) {
				const starts = ids.filter((id) => begins[group].test(id));
				for (const id of reached(starts, (each) => this.getModuleInfo(each)))
					if (!groupOf.has(id)) groupOf.set(id, group);
			}
			const making = ids.filter((id) => made.test(id));
			for (const id of reached(making, (each) => this.getModuleInfo(each)))
				if (groupOf.get(id) === 'review') groupOf.set(id, 'words');
		},
		/** @param {object} options */
		outputOptions(options) {
			const packages = {
				priority: 1,
				test: isPackage,
				name: (/** @type {string} */ id) => (groupOf.has(id) ? `${groupOf.get(id)}-packages` : null)
			};
			/* What Review shares is asked for at a later time by Today too: there Kit would overlook the styles of components. */
			const isStyled = (/** @type {string} */ id) =>
				/^(?:review|words)$/.test(groupOf.get(id) ?? '') && id.includes('.svelte');
			const own = {
				minShareCount: 2,
				name: (/** @type {string} */ id) => (isStyled(id) ? null : (groupOf.get(id) ?? null))
			};
			return { ...options, codeSplitting: { groups: [packages, own] } };
		}
	};
}
