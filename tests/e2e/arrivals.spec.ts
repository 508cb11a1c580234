import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { precached, test } from './support/site';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a file that Entente is opened with is shown, and not kept by itself', async ({ page }) => {
	await page.addInitScript(() => {
		const file = new File(['# The Suez crisis\n\nQ: When?\nA: 1956\n'], 'suez.entente.md');
		const launchQueue = {
			setConsumer: (take: (launch: object) => void) => take({ files: [{ getFile: async () => file }] })
		};
		Object.defineProperty(window, 'launchQueue', { value: launchQueue });
	});
	await page.goto('./open/');
	await expect(heading(page)).toHaveText('The Suez crisis');
	await expect(page.getByText('Nothing is kept until you say so.')).toBeVisible();
	await page.goto('./decks/');
	await expect(page.getByRole('link', { name: /Pakistan/ })).toBeVisible();
	await expect(page.getByText('The Suez crisis')).toHaveCount(0);
});

test('a file chosen while the app itself is still on its way is opened once it is there', async ({
	page
}) => {
	let comeIn: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (comeIn = resolve));
	await page.route(/\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./open/', { waitUntil: 'commit' });
	const file = { name: 'suez.md', mimeType: 'text/markdown', buffer: Buffer.from('Q: When?\nA: 1956\n') };
	await page.getByLabel('Choose a file').setInputFiles(file);
	comeIn();
	await expect(page.getByRole('list', { name: 'Cards' })).toContainText('1956');
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

/** What another app or page has laid by here, by name. */
const staged = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => /staged/.test(name)));

test('what another site sends as if it were shared is dropped, and what is too large is refused in words', async ({
	page,
	site
}) => {
	const form = `<form method="post" enctype="multipart/form-data" action="${site.address}open/">
		<input name="text" value="When?&#9;1956"><button>Send</button></form>`;
	const foreign = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(form));
	await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
	await page.goto('./open/');
	await precached(page);
	await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page).toHaveURL(/\/open\/$/);
	await expect(heading(page)).toHaveText('Open a deck');
	expect(await staged(page)).toEqual([]);
	foreign.close();

	const share = (bytes: number) =>
		page.evaluate(async (length) => {
			const body = new FormData();
			body.set('deck', new File([new Uint8Array(length)], 'large.apkg'));
			await fetch('./', { method: 'POST', body });
		}, bytes);
	await share(101_000_001);
	await page.reload();
	await expect(heading(page)).toHaveText('This file is larger than 100 MB.');
	expect(await staged(page)).toEqual([]);
	await share(1_000_000);
	await page.reload();
	await expect(heading(page)).toHaveText('This file is no package of Anki.');
});
