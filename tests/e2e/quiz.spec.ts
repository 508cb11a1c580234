import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { enter } from './support/keyboard';
import { cutOff, test } from './support/site';
import { recordsKept } from './support/student';

const question = (page: Page) => page.locator('h1#question');
const verdict = (page: Page, words: 'Right.' | 'Almost.' | 'Not this time.') =>
	page.getByRole('heading', { level: 2, name: words });
const field = (page: Page) => page.getByLabel('Your answer');
const options = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('button');

/** Answers to the questions that the shipped deck asks first, as a student might type them. */
const typed: Readonly<Record<string, string>> = {
	'Who has been Russia’s dominant political figure since 2000?': 'putin'
};

/** The first open, until its deck is there. */
async function firstOpen(page: Page, address = './') {
	await page.goto(address);
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
}

/** Goes to the next question, which is another. */
async function onward(page: Page) {
	const asked = (await question(page).textContent()) ?? '';
	await page.keyboard.press('Space');
	await expect(question(page)).not.toHaveText(asked);
}

test('by keyboard, with the network off and the server gone: choose, be told, undo, and find it kept', async ({
	page,
	site
}) => {
	await cutOff(page, site);
	await page.goto('quiz/');
	await enter(page, 'link', /^Choose/);
	await expect(question(page)).toBeFocused();
	await expect(options(page)).toHaveCount(4);
	for (const key of ['1', '2', '3']) {
		await page.keyboard.press(key);
		await expect(verdict(page, 'Right.').or(verdict(page, 'Not this time.'))).toBeFocused();
		await expect(options(page).filter({ hasText: 'Right answer' })).toHaveCount(1);
		await onward(page);
	}
	await page.keyboard.press('z');
	await expect(page.getByText(/^3 of \d+$/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { level: 1, name: /cards? (?:is|are) ready\.$/ })).toBeVisible();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 4, waiting: 0 });
});

test('by touch on a phone: a wrong choice shows where the right answer stands', async ({ phone: page }) => {
	await firstOpen(page);
	await page.goto('quiz/ask/?mode=choose');
	const right = 'Vladimir Putin';
	await options(page).filter({ hasNotText: right }).first().tap();
	await expect(options(page).filter({ hasText: 'Your answer' })).toHaveCount(1);
	await expect(page.getByText('Where the right answer stands')).toBeVisible();
	await expect(page.locator('blockquote mark').first()).toHaveText(right);
	await page.getByRole('button', { name: 'Next question' }).tap();
	await expect(options(page).filter({ hasText: 'Your answer' })).toHaveCount(0);
});

test('typed by keyboard, offline: by the surname, in vain; what counts after all is remembered', async ({
	page,
	site
}) => {
	await cutOff(page, site);
	await page.goto('quiz/ask/?mode=type');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type(typed[(await question(page).textContent()) ?? ''] ?? 'no such answer');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Space');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	const asked = (await question(page).textContent()) ?? '';
	await page.keyboard.type('quite another thing');
	await page.keyboard.press('Enter');
	await expect(verdict(page, 'Not this time.')).toBeFocused();
	await page.keyboard.press('r');
	await expect(verdict(page, 'Right.')).toBeFocused();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Decks' }).click();
	await page.getByRole('listitem').getByRole('link').first().click();
	const row = page.getByRole('list', { name: 'Cards' }).getByText(asked);
	await expect(row).toBeVisible();
	await page.getByLabel('Search the cards').fill('quite another thing');
	await expect(row).toBeVisible();
});

test('a tab that is killed over a told answer loses nothing', async ({ startBrowser, site }) => {
	let browser = await startBrowser('quiz');
	let page = await browser.visit(site.address);
	await firstOpen(page, site.address);
	await page.goto(`${site.address}quiz/ask/?mode=type`);
	await field(page).waitFor();
	const asked = (await question(page).textContent()) ?? '';
	await page.keyboard.type('nothing of the kind');
	await page.keyboard.press('Enter');
	await verdict(page, 'Not this time.').waitFor();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 1, waiting: 0 });
	await browser.kill();
	browser = await startBrowser('quiz');
	page = await browser.visit(site.address);
	await page.goto(`${site.address}quiz/ask/?mode=type`);
	await field(page).waitFor();
	await expect(question(page)).not.toHaveText(asked);
});

test('Learn by touch on a phone: what is half typed outlives a reload; typed in vain, chosen, and gone on', async ({
	phone: page
}) => {
	await firstOpen(page);
	await page.goto('quiz/');
	await page.getByRole('link', { name: /^Learn/ }).tap();
	await field(page).fill('Half a na');
	await page.reload();
	await expect(field(page)).toHaveValue('Half a na');
	const asked = (await question(page).textContent()) ?? '';
	await page.getByRole('button', { name: 'Check' }).tap();
	await options(page).first().tap();
	await page.getByRole('button', { name: 'Next question' }).tap();
	await expect(question(page)).not.toHaveText(asked);
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
});

test('every state of a quiz is accessible', async ({ page }) => {
	await firstOpen(page);
	await page.goto('quiz/');
	await page.getByRole('link', { name: /^Choose/ }).waitFor();
	await accessible(page, 'the ways');
	await page.goto('quiz/ask/?mode=choose');
	await options(page).first().waitFor();
	await accessible(page, 'the choices');
	await options(page).filter({ hasNotText: 'Vladimir Putin' }).first().click();
	await accessible(page, 'a wrong choice');
	await page.keyboard.press('?');
	await page.getByRole('dialog').waitFor();
	await accessible(page, 'the keys');
	await page.goto('quiz/ask/?mode=type');
	await field(page).waitFor();
	await accessible(page, 'the field');
	await field(page).fill('Vladimir Putim');
	await page.keyboard.press('Enter');
	await verdict(page, 'Almost.').or(verdict(page, 'Not this time.')).waitFor();
	await accessible(page, 'the verdict');
});

test('Learn by keyboard, offline: typed in vain, chosen, told, met again in the same run, and taken up after a reload', async ({
	page,
	site
}) => {
	await cutOff(page, site);
	await page.goto('quiz/');
	await enter(page, 'link', /^Learn/);
	await expect(field(page)).toBeFocused();
	await expect(page.getByText('1 of 12')).toBeVisible();
	const asked = (await question(page).textContent()) ?? '';
	await page.keyboard.type('no such answer');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Not this time. Choose it.' })).toBeVisible();
	await expect(question(page)).toHaveText(asked);
	await page.reload();
	await expect(page.getByRole('status').filter({ hasText: 'Not this time. Choose it.' })).toBeVisible();
	await expect(question(page)).toHaveText(asked);
	await page.keyboard.press('1');
	await expect(page.getByText('It comes again in this run.')).toBeVisible();
	await onward(page);
	await expect(page.getByText('1 of 12')).toBeVisible();
	const next = (await question(page).textContent()) ?? '';
	await page.reload();
	await expect(question(page)).toHaveText(next);
	await expect(page.getByText('1 of 12')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
});

test('Cram by touch on a phone, offline: cards of two kinds, turned over until each was known, and no schedule moved', async ({
	phone: page,
	site
}) => {
	await cutOff(page, site);
	await page.goto('quiz/');
	await page.getByRole('link', { name: /^Cram/ }).tap();
	await accessible(page, 'the set-up of a cram');
	for (const kind of [/^Date/, /^Person/, /^Other/]) await page.getByRole('button', { name: kind }).tap();
	const said = (await page.getByRole('status').textContent()) ?? '';
	const cards = Number(/^\d+/.exec(said)?.[0]);
	expect(cards).toBeGreaterThan(1);
	await page.getByRole('link', { name: 'Begin' }).tap();
	await page.getByRole('button', { name: 'Show answer' }).tap();
	await accessible(page, 'a card turned over');
	await page.getByRole('button', { name: 'Forgot' }).tap();
	for (let known = 0; known < cards; known++) {
		await page.getByRole('button', { name: 'Show answer' }).tap();
		await page.getByRole('button', { name: 'Knew it' }).tap();
	}
	await expect(page.getByRole('heading', { name: 'Each of these cards was right once.' })).toBeVisible();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: cards + 1, waiting: 0 });
	await page.goto('./');
	await expect(page.getByRole('link', { name: 'Study the Pakistan–Russia deck' })).toBeVisible();
});
