import { expect, type Page } from '@playwright/test';
import { framedSentence } from '../../src/lib/copy/framed';
import { routes, test } from './support/site';

const pressable = 'a, button, input, textarea, select, summary, [tabindex]:not([tabindex="-1"])';

/** A page of somebody else's with ours in a frame of it, our host sending headers of its own or, as many do, none. */
async function framed(page: Page, address: string, host: 'with headers' | 'without headers') {
	await page.route('http://localhost:8123/**', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<title>A quiz</title><h1>Press here</h1><iframe src="${address}" width="900" height="700"></iframe>`
		})
	);
	if (host === 'without headers')
		await page.route(`${new URL(address).origin}/**/`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, headers: { 'content-type': 'text/html' } });
		});
	await page.goto('http://localhost:8123/');
	return page.frameLocator('iframe');
}

test('inside a page of somebody else there is one sentence, nothing to press, and nothing is kept', async ({
	page,
	site
}) => {
	for (const route of [...routes, 'open/#d=1AAAA']) {
		const frame = await framed(page, new URL(route, site.address).href, 'without headers');
		await expect(frame.getByRole('heading', { level: 1, name: framedSentence }), route).toBeVisible();
		await expect(frame.locator(pressable), route).toHaveCount(0);
		await expect(frame.locator('body'), route).toHaveText(framedSentence);
	}
	const ours = page.frames().find((frame) => frame.url().startsWith(site.address));
	expect(await ours?.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('before its scripts have come, what the frame shows takes no press', async ({ page, site }) => {
	await page.route('**/_app/**/*.js', (route) => route.abort());
	const frame = await framed(page, new URL('decks/', site.address).href, 'without headers');
	const link = frame.getByText('Settings', { exact: true });
	await expect(link).toBeVisible();
	await link.click({ force: true });
	await page.waitForTimeout(300);
	await expect(frame.locator('html')).toHaveAttribute('inert');
	expect(page.frames().map((each) => new URL(each.url()).pathname)).toContain('/decks/');
});

test('a host that sends the headers lets nothing of ours into a frame at all', async ({ page, site }) => {
	const frame = await framed(page, site.address, 'with headers');
	await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
	await expect(frame.getByRole('main')).toHaveCount(0);
});

test('in a tab of its own the same page can be used', async ({ page }) => {
	await page.goto('./decks/');
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});
