import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { copiedDeck, forgottenCopy } from './support/copies';
import { test } from './support/site';
import { prompt, recordsKept, showAnswer } from './support/student';

const leech = 'When was the treaty signed?';
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'You have forgotten this card' });
const row = (page: Page) => page.getByRole('list', { name: 'Cards' }).getByRole('button', { name: leech });

const both = [leech, 'Who signed the treaty?'];

/** A student who has forgotten the first of these cards so many times has their deck; it is due. */
async function bring(page: Page, lapses: number, prompts = both) {
	await page.goto('./settings/');
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'copy.json',
		mimeType: 'application/json',
		buffer: Buffer.from(await forgottenCopy(lapses, prompts))
	});
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByText(/^Brought back: /)).toBeVisible();
}

/** She sits down to review them. */
async function sitDown(page: Page, lapses: number, prompts = both) {
	await bring(page, lapses, prompts);
	await page.goto(`./review/?deck=${copiedDeck}`);
	await expect(prompt(page)).toHaveText(leech);
}

test.use({ serviceWorkers: 'block' });

test('a card forgotten for the eighth time is set aside, told, taken back, edited, and brought back from its deck', async ({
	page
}) => {
	await sitDown(page, 7);
	await expect.poll(async () => (await recordsKept(page)).waiting).toBe(0);
	const before = await recordsKept(page);
	await showAnswer(page);
	await page.keyboard.press('1');
	await expect(notice(page)).toContainText('You have forgotten this card 8 times. It is set aside');
	await expect(prompt(page)).toHaveText(both[1] ?? '');
	await expect.poll(() => recordsKept(page)).toEqual({ saved: before.saved + 2, waiting: 0 });
	await accessible(page, 'a card set aside');

	await page.keyboard.press('z');
	await expect(prompt(page)).toHaveText(leech);
	await expect(notice(page)).toBeHidden();
	await showAnswer(page);
	await page.keyboard.press('1');
	await notice(page).getByRole('button', { name: 'Edit it' }).click();
	const dialog = page.getByRole('dialog', { name: 'Edit the card' });
	await expect(dialog.getByLabel('Question')).toHaveValue(leech);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.keyboard.press('4');
	await expect(page.getByRole('heading', { level: 1, name: /^That is all/ })).toBeVisible();

	await page.goto(`./deck/?id=${copiedDeck}`);
	await expect(row(page)).toContainText('Forgotten 8 times, and set aside.');
	await row(page).click();
	await accessible(page, 'a card set aside, in its deck');
	await page.getByRole('button', { name: 'Ask it again' }).click();
	await page.keyboard.press('Escape');
	await expect(row(page)).toContainText('Forgotten 8 times.');
	await page.goto(`./review/?deck=${copiedDeck}`);
	await expect(prompt(page)).toHaveText(leech);
});

test('the sentence stands at the end of a sitting too, from where the card is edited and asked again', async ({
	page
}) => {
	await sitDown(page, 11, [leech]);
	await showAnswer(page);
	await page.keyboard.press('1');
	const end = page.getByRole('heading', { level: 1, name: /^That is all/ });
	await expect(end).toBeVisible();
	await expect(notice(page)).toContainText('12 times');
	await accessible(page, 'a card set aside, at the end');
	await notice(page).getByRole('button', { name: 'Edit it' }).click();
	const question = page.getByRole('dialog').getByLabel('Question');
	await question.fill('In what year was the treaty signed?');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(notice(page)).toContainText('In what year was the treaty signed?');
	await notice(page).getByRole('button', { name: 'Edit it' }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(end).toBeVisible();
	await notice(page).getByRole('button', { name: 'Ask it again' }).click();
	await expect(prompt(page)).toHaveText('In what year was the treaty signed?');
	await expect(notice(page)).toBeHidden();
});

test('a quiz sets a card aside as Review does, and says so where it says what was right', async ({
	page
}) => {
	await bring(page, 7);
	await page.goto(`./quiz/ask/?mode=type&deck=${copiedDeck}`);
	await page.getByLabel('Your answer').fill('nothing of the kind');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: leech })).toBeVisible();
	await expect(notice(page)).toContainText('8 times');
	await expect(page.getByText(/It comes back in/)).toBeHidden();
	await accessible(page, 'a card set aside in a quiz');
	await notice(page).getByRole('button', { name: 'Edit it' }).click();
	const words = page.getByRole('dialog').getByLabel('Question');
	await expect(words).toHaveValue(leech);
	await words.fill(both[1] ?? '');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('dialog').getByText(/Another card asks the same/)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Next question' }).click();
	await expect(page.getByRole('heading', { level: 1, name: both[1] ?? '' })).toBeVisible();
});
