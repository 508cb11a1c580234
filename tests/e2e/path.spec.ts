import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { precached, test } from './support/site';

const article = readFileSync(new URL('../fixtures/articles/turkish-straits.txt', import.meta.url), 'utf8');

/** Moves the focus there, as Tab would, and presses Enter. */
async function enter(page: Page, role: 'link' | 'button', name: string) {
	await page.getByRole(role, { name }).first().press('Enter');
}

const prompt = (page: Page) => page.getByRole('article').locator('h1');

/** Answers the card that is shown, and waits until the next one is. */
async function answer(page: Page, key: string) {
	const asked = await prompt(page).textContent();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
	await page.keyboard.press(key);
	await expect(prompt(page)).not.toHaveText(asked ?? '');
}

/** How far the sitting is, as its progress bar says. */
async function progressOf(page: Page) {
	return page.getByRole('progressbar', { name: 'Progress of this sitting' }).getAttribute('value');
}

test('the whole path, by keyboard', async ({ page: first, context, site, browser }) => {
	test.setTimeout(120_000);
	let page = first;
	await page.goto('./');
	await enter(page, 'link', 'Study the Pakistan–Russia deck');
	await expect(prompt(page)).toBeVisible();
	for (const key of ['Space', '4', 'Space', '4', '4']) await answer(page, key);
	expect(await progressOf(page)).toBe('5');
	const sixth = await prompt(page).textContent();
	await page.keyboard.press('z');
	await expect(prompt(page)).not.toHaveText(sixth ?? '');
	await answer(page, '4');
	await expect(prompt(page)).toHaveText(sixth ?? '');
	await precached(page);
	await page.keyboard.press('Space');
	await page.close();

	page = await context.newPage();
	await page.goto('./');
	await expect(page.getByRole('heading', { name: 'Read it once.' })).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('ready');

	await context.setOffline(true);
	await site.stop();
	await page.reload();
	await enter(page, 'link', 'Start reviewing');
	await answer(page, 'Space');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

	await page.getByRole('link', { name: 'Make', exact: true }).press('Enter');
	await page.getByLabel('Article', { exact: true }).focus();
	await page.keyboard.insertText(article);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Make the deck' })).toBeVisible();
	await page.keyboard.press('j');
	await page.keyboard.press('d');
	await page.keyboard.press('j');
	await page.keyboard.press('e');
	await page.getByRole('dialog').getByRole('textbox').first().fill('Which question is my own?');
	await page.keyboard.press('Control+Enter');
	await page.keyboard.press('Control+Enter');
	await enter(page, 'link', 'Study it now');
	await answer(page, 'Space');
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Decks', exact: true }).press('Enter');
	// Today lists the deck too: only Decks' own row is meant.
	await expect(page.getByRole('heading', { name: 'Decks', level: 1 })).toBeVisible();
	await page.getByRole('link', { name: /Who keeps the Turkish Straits/ }).press('Enter');
	await enter(page, 'link', 'Share');
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	expect(link).toContain(`${site.address}open/#`);

	await site.start();
	const friend = await (await browser.newContext()).newPage();
	await friend.goto(link);
	await expect(friend.getByText('Which question is my own?').first()).toBeVisible();
	await enter(friend, 'button', 'Keep this deck');
	await expect(friend.getByRole('heading', { level: 1 })).toContainText('is yours now');
	await enter(friend, 'link', 'Go to the deck');
	await expect(friend.getByText('Which question is my own?').first()).toBeVisible();
});
