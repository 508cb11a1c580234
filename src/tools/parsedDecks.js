import { readFileSync } from 'node:fs';
import { root } from './bootstrap.js';

const query = '?parsed';

/** @typedef {{ readonly parseDeck: (text: string) => { ok: true, value: object } | { ok: false, error: object } }} Parser */
/** @typedef {(file: string) => Promise<{ module: Parser }>} Bring Imports a module in TypeScript, as Vite does. */

/**
 * What the plugin needs of the bundler.
 * @typedef {object} Bundling
 * @property {{ readonly name: string, readonly mode: string }} environment
 * @property {(file: { type: 'asset', name: string, source: string }) => string} emitFile
 */

/**
 * @param {string} file
 * @param {Bring} bring
 * @returns {Promise<string>} the deck of that deck text as JSON; throws where it does not parse
 */
async function parsed(file, bring) {
	const { module } = await bring(`${root}src/lib/core/deck/parse.ts`);
	const deck = module.parseDeck(readFileSync(file, 'utf8'));
	if (!deck.ok) throw new Error(`${file}: ${JSON.stringify(deck.error)}`);
	return JSON.stringify(deck.value);
}

/**
 * Lets `deck.md?parsed` be imported as the address of that deck as JSON: shipped decks are parsed while the app is built, so that its
 * first screen brings no parser.
 * @param {Bring} bring
 */
export function parsedDecks(bring) {
	return {
		name: 'parsed-decks',
		enforce: /** @type {const} */ ('pre'),
		/** @this {Bundling} @param {string} id */
		async load(id) {
			if (!id.endsWith(query)) return null;
			const source = await parsed(id.slice(0, -query.length), bring);
			const { mode, name } = this.environment;
			if (mode === 'dev' || name !== 'client')
				return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)}`;
			const ref = this.emitFile({ type: 'asset', name: `${id.split('/').at(-2)}.json`, source });
			return `export default import.meta.ROLLUP_FILE_URL_${ref}`;
		}
	};
}
