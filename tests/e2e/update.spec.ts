import { expect, type Page } from '@playwright/test';
import { builds, precached, stands, test } from './support/site';

/** Asks for a new version as the app does when its tab is looked at again, without waiting an hour. */
async function look(page: Page) {
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

const banner = 'A new version of Entente is ready.';

test('a new version waits for a yes, and then the page is the new one', async ({ page, site }) => {
	await page.goto('./make/');
	await precached(page);
	let loads = 0;
	page.on('load', () => loads++);
	await site.become(builds.next);
	await look(page);
	await expect(page.getByText(banner)).toBeVisible();
	expect(loads, 'nothing reloads before the yes').toBe(0);
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Reload now' }).click();
	await reloaded;
	await expect(page.getByText(banner)).toBeHidden();
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['entente@next']);
	await site.stop();
	await page.reload();
	await stands(page);
});

test('"Later" puts it off, and nothing reloads', async ({ page, site }) => {
	await page.goto('./');
	await precached(page);
	await site.become(builds.next);
	await look(page);
	let loads = 0;
	page.on('load', () => loads++);
	await page.getByRole('button', { name: 'Later' }).click();
	await expect(page.getByText(banner)).toBeHidden();
	await page.waitForTimeout(500);
	expect(loads).toBe(0);
});

test('what did not change is copied, not fetched again', async ({ page, site, context }) => {
	await page.goto('./');
	await precached(page);
	await site.become(builds.next);
	const fetched: string[] = [];
	context.on('request', (request) => {
		if (request.serviceWorker() && request.url().includes('.woff2')) fetched.push(request.url());
	});
	await look(page);
	await expect(page.getByText(banner)).toBeVisible();
	expect(fetched).toEqual([]);
});
