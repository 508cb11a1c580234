import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { gatheredChunks } from './src/tools/chunks.js';
import { parsedDecks } from './src/tools/parsedDecks.js';
import { chromiumFlags, chromiumSandbox, findChromium } from './src/tools/chromium.js';

/** The Chromium at hand, for tests alone: a build looks for none. */
const executablePath = process.env.VITEST ? await findChromium() : null;

export default defineConfig({
	plugins: [sveltekit(), gatheredChunks(), parsedDecks((file) => runnerImport(file))],
	worker: {
		// A module may ask for another only when it needs it; and word lists outlast many versions of the code that reads by them.
		format: 'es',
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'lexicon', test: /\/lib\/core\/.*\/lexicon\// }] } }
		}
	},
	// Dexie's build for browsers of today; the one that its package names is made for old ones too, and larger.
	resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
	test: {
		// Two busy cores: a slow minute is no failure.
		testTimeout: 60_000,
		// What the tests are of keeps nothing between them, so files share one process: what they import is read once (57 s against 130).
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/{e2e,components,browser,bench,faults,anki}/**']
				}
			},
			// Real Anki judges only where it is at hand: `npm run test:anki` brings it.
			...(process.env.ANKI_PYTHON
				? [
						{
							extends: true as const,
							test: { name: 'anki', environment: 'node' as const, include: ['tests/anki/**/*.test.ts'] }
						}
					]
				: []),
			{
				extends: true,
				plugins: [svelteTesting()],
				test: { name: 'components', environment: 'jsdom', include: ['tests/components/**/*.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								chromiumSandbox,
								args: chromiumFlags,
								...(executablePath ? { executablePath } : {})
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
