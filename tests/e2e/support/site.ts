import { rmSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { root } from '../../../src/tools/bootstrap.js';
import { serve } from '../../../src/tools/serve.js';
import { OwnBrowser } from './browser';

/** Builds that the specs need beside `build` itself: made once, before the first spec. */
export const builds = {
	/** The same sources under another version's name. */
	next: 'test-results/builds/next',
	/** Built for a host that serves it under /entente/. */
	based: 'test-results/builds/based'
};

/** One spec's own server: its own port, so its own storage; it can be killed and come back at the same address. */
export class Site {
	#served: Awaited<ReturnType<typeof serve>> | null = null;
	#port = 0;
	#folder: string;
	readonly #path: string;

	/** `folder` is taken from the project's root; `path` is the base path it was built for. */
	constructor(folder = 'build', path = '') {
		this.#folder = folder;
		this.#path = path;
	}

	/** The address of Today, with a slash at its end. */
	get address() {
		return `http://localhost:${this.#port}${this.#path}/`;
	}

	async start() {
		this.#served = await serve({ folder: `${root}${this.#folder}`, base: this.#path, port: this.#port });
		if (this.#port && this.#served.port !== this.#port) throw new Error('Inconsistent: the port was taken');
		this.#port = this.#served.port;
	}

	/** The server is gone, connections and all. */
	async stop() {
		await this.#served?.close();
		this.#served = null;
	}

	/** From now on the same address serves another build. */
	async become(folder: string) {
		await this.stop();
		this.#folder = folder;
		await this.start();
	}
}

interface Fixtures {
	/** This spec's own server. */
	readonly site: Site;
	/** Starts a browser in its own process over the profile of that name; all end with the test. */
	readonly startBrowser: (profile: string) => Promise<OwnBrowser>;
	/** A page on a phone, with a finger. */
	readonly phone: Page;
}

/** `test` with a `site` of its own, whose address is the base of `page.goto`. */
export const test = base.extend<Fixtures>({
	site: async ({}, use) => {
		const site = new Site();
		await site.start();
		await use(site);
		await site.stop();
	},
	startBrowser: async ({}, use, testInfo) => {
		const started: { readonly browser: OwnBrowser; readonly folder: string }[] = [];
		await use(async (profile) => {
			const folder = testInfo.outputPath(profile);
			const browser = await OwnBrowser.open(folder);
			started.push({ browser, folder });
			return browser;
		});
		for (const { browser } of started) await browser.close();
		for (const { folder } of started) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	},
	phone: async ({ browser, site }, use) => {
		const viewport = { width: 390, height: 844 };
		const context = await browser.newContext({ viewport, hasTouch: true, baseURL: site.address });
		await use(await context.newPage());
		await context.close();
	},
	baseURL: async ({ site }, use) => use(site.address)
});

/** Resolves when the service worker has everything and rules the page. */
export async function precached(page: Page) {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller) await new Promise((next) => setTimeout(next, 50));
	});
}

/** Opens Today until the service worker has everything; then the network is off and the server gone. */
export async function cutOff(page: Page, site: Site) {
	await page.goto('./');
	await precached(page);
	await page.context().setOffline(true);
	await site.stop();
}

/** Every screen's address, relative to Today. */
export const routes = [
	'./',
	'decks/',
	'deck/',
	'make/',
	'open/',
	'quiz/',
	'quiz/ask/',
	'quiz/cram/',
	'quiz/test/',
	'quiz/test/ask/',
	'quiz/test/paper/',
	'quiz/confusions/',
	'review/',
	'settings/',
	'share/'
];

/** The screen at this address stands: its one heading is there (for those who listen only, while it is neutral). */
export async function stands(page: Page, route = '') {
	await expect(page.getByRole('main'), route).toBeVisible();
	await expect(page.locator('h1'), route).toHaveCount(1);
}
