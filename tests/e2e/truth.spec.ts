import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { enter } from './support/keyboard';
import { cutOff, test } from './support/site';
import { recordsKept } from './support/student';

const statement = (page: Page) => page.locator('h1#question');
const verdict = (page: Page) => page.getByRole('heading', { level: 2, name: /^(?:Right|Not this time)\.$/ });
const told = (page: Page) => page.getByText(/^What it says is (?:true|false)/);
const button = (page: Page, name: 'True' | 'False') => page.getByRole('button', { name, exact: false });

async function said(page: Page) {
	await button(page, 'True').waitFor();
	return (await statement(page).textContent()) ?? '';
}

/** The first open, until its deck is there; then statements about it. */
async function open(page: Page) {
	await page.goto('./');
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
	await page.goto('quiz/ask/?mode=truth');
}

/** Takes every statement for true until one is not; what it says is swapped. */
async function untilSwapped(page: Page, take: () => Promise<void>, next: () => Promise<void>) {
	for (let at = 0; at < 12; at++) {
		await said(page);
		await take();
		await verdict(page).waitFor();
		if ((await verdict(page).textContent()) === 'Not this time.') return;
		await next();
	}
	throw new Error('twelve statements were true');
}

test('by keyboard, with the network off and the server gone: true or false, what is true, and where it stands', async ({
	page,
	site
}) => {
	await cutOff(page, site);
	await page.goto('quiz/');
	await enter(page, 'link', /^True or false/);
	await expect(statement(page)).toBeFocused();
	for (const key of ['t', 'f', '1', '2']) {
		const before = await said(page);
		await page.keyboard.press(key);
		await expect(verdict(page)).toBeFocused();
		await expect(told(page)).toBeVisible();
		await expect(page.getByText('Where the right answer stands')).toBeVisible();
		await expect(statement(page)).toHaveText(before);
		await page.keyboard.press('Space');
		await expect(statement(page)).not.toHaveText(before);
	}
	await page.keyboard.press('z');
	await expect(page.getByText(/^4 of \d+$/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { level: 1, name: /cards? (?:is|are) ready\.$/ })).toBeVisible();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 5, waiting: 0 });
});

test('by touch on a phone: a swap that is taken for true is told, and marked where it stands', async ({
	phone: page
}) => {
	await open(page);
	await untilSwapped(
		page,
		() => button(page, 'True').tap(),
		() => page.getByRole('button', { name: 'Next question' }).tap()
	);
	await expect(told(page)).toHaveText(/^What it says is false\. Right is .+/);
	await expect(statement(page).locator('bdi.false')).toHaveCount(1);
	await expect(page.getByText('Where the right answer stands')).toBeVisible();
});

test('a reload says the same again, and over a told answer loses nothing', async ({ page }) => {
	await open(page);
	const first = await said(page);
	await page.reload();
	expect(await said(page)).toBe(first);
	await page.keyboard.press('t');
	await verdict(page).waitFor();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 1, waiting: 0 });
	await page.reload();
	expect(await said(page)).not.toBe(first);
	await page.keyboard.press('f');
	await verdict(page).waitFor();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
});

test('a statement, and what it came to, are accessible', async ({ page }) => {
	await open(page);
	await said(page);
	await accessible(page, 'a statement');
	await untilSwapped(
		page,
		() => button(page, 'True').click(),
		() => page.getByRole('button', { name: 'Next question' }).click()
	);
	await accessible(page, 'a statement that was false');
});
