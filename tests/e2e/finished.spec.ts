import { expect } from '@playwright/test';
import { longCopy } from './support/copies';
import { test } from './support/site';
import { answer, prompt } from './support/student';

test('the end of one deck says what other decks still have, and leads to a sitting over them', async ({
	page
}) => {
	await page.goto('./settings/');
	const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(await longCopy(3)) };
	await page.getByLabel('Choose a file').setInputFiles(file);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByText(/^Brought back: 1 deck, /)).toBeVisible();
	await page.getByRole('link', { name: 'Decks' }).click();
	await page
		.getByRole('link', { name: /Copied/ })
		.first()
		.click();
	await page.getByRole('link', { name: /^Review 1 due/ }).click();
	await expect(prompt(page)).toHaveText('When was the treaty signed?');
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: /^Easy/ }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: 'That is all of this deck for today.' })
	).toBeVisible();
	await expect(page.getByText(/\d+ cards of your other decks are ready\./)).toBeVisible();
	await page.getByRole('link', { name: 'Study them' }).click();
	await expect(page.getByRole('article', { name: /^Card 1 of \d+$/ })).toBeVisible();
	await answer(page, 'Space');
});
