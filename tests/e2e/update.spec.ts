import { expect, type Page } from '@playwright/test';
import { written } from './support/articles';
import { builds, precached, stands, test } from './support/site';
import { prompt } from './support/student';

/** Asks for a new version as the app does when its tab is looked at again, without waiting an hour. */
async function look(page: Page) {
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

const banner = 'A new version of Entente is ready.';
const editor = (page: Page) => page.getByRole('dialog');

/** What a student is in the middle of typing in a tab: a way to the field, and the field. */
const halfTyped = {
	async review(page: Page) {
		await page.goto('./review/');
		await prompt(page).waitFor();
		await page.keyboard.press('e');
		return editor(page).getByLabel('Question');
	},
	async deck(page: Page) {
		await page.goto('./decks/');
		await page.getByRole('listitem').getByRole('link').first().click();
		await page.locator('summary').getByText('More').click();
		await page.getByRole('button', { name: 'Add a card' }).click();
		return editor(page).getByLabel('Question');
	},
	async search(page: Page) {
		await page.goto('./decks/');
		await page.getByRole('listitem').getByRole('link').first().click();
		return page.getByLabel('Search the cards');
	},
	async make(page: Page) {
		await page.goto('./make/');
		await page.getByLabel('Article', { exact: true }).fill(written);
		await page.keyboard.press('Control+Enter');
		await page.getByRole('button', { name: /^Make the deck/ }).waitFor();
		await page.keyboard.press('j');
		await page.keyboard.press('e');
		return editor(page).getByLabel('Answer');
	},
	async settings(page: Page) {
		await page.goto('./settings/');
		return page.getByLabel('New cards a day');
	}
} as const;

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

test('half-typed words are there again after the yes: every tab reloads, whatever was open in it', async ({
	page,
	context,
	site
}) => {
	await page.goto('./');
	await precached(page);
	const tabs = [];
	for (const [name, begin] of Object.entries(halfTyped)) {
		const tab = await context.newPage();
		const field = await begin(tab);
		const words = name === 'settings' ? '37' : 'half a wo';
		await field.fill(words);
		tabs.push({ tab, field, words });
	}
	await site.become(builds.next);
	await look(page);
	const reloaded = tabs.map(({ tab }) => tab.waitForEvent('load'));
	await page.getByRole('button', { name: 'Reload now' }).click();
	await Promise.all(reloaded);
	for (const { field, words } of tabs) await expect(field).toHaveValue(words);
});

test('a deck that came as a link and is looked at is still there after the yes', async ({ page, site }) => {
	await page.goto('./decks/');
	await precached(page);
	await page.getByRole('listitem').getByRole('link').first().click();
	await page.getByRole('link', { name: 'Share' }).click();
	await page.goto(await page.getByLabel('Link', { exact: true }).inputValue());
	const keep = page.getByRole('button', { name: /^Keep/ }).first();
	await keep.waitFor();
	await site.become(builds.next);
	await look(page);
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Reload now' }).click();
	await reloaded;
	await expect(keep).toBeVisible();
});

test('the strokes just before the yes are in the article and its title', async ({ page, site }) => {
	await page.goto('./make/');
	await precached(page);
	await site.become(builds.next);
	await look(page);
	const yes = page.getByRole('button', { name: 'Reload now' });
	await yes.waitFor();
	const title = page.getByLabel('Title');
	const article = page.getByLabel('Article', { exact: true });
	await article.fill('In 1936 the Montreux Conv');
	await title.fill('The Str');
	const reloaded = page.waitForEvent('load');
	await yes.click();
	await reloaded;
	await expect(title).toHaveValue('The Str');
	await expect(article).toHaveValue('In 1936 the Montreux Conv');
});
