import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, chromiumSandbox, findChromium } from '../../src/tools/chromium.js';

const executablePath = (await findChromium()) ?? undefined;

export default defineConfig({
	testDir: '.',
	globalSetup: './support/prepare.ts',
	outputDir: '../../test-results/e2e',
	fullyParallel: false,
	workers: 2,
	retries: 0,
	timeout: 90_000,
	// Two busy cores: a slow moment is no failure.
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: '../../test-results/reports/playwright.json' }]],
	webServer: {
		command: 'node src/tools/start.js --port 4197',
		cwd: '../..',
		url: 'http://localhost:4197/',
		reuseExistingServer: false,
		timeout: 240_000
	},
	use: {
		...devices['Desktop Chrome'],
		baseURL: 'http://localhost:4197/',
		trace: 'retain-on-failure',
		launchOptions: {
			chromiumSandbox,
			args: chromiumFlags,
			...(executablePath ? { executablePath } : {})
		}
	}
});
