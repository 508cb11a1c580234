import { expect } from '@playwright/test';
import { accessible } from './support/axe';
import { enter } from './support/keyboard';
import { test } from './support/site';

const deck = `# Two cards

Q: Who succeeded Stalin in 1953?
A: Khrushchev

Q: Which treaty on missiles was signed as the INF Treaty?
A: INF Treaty
`;

test.use({ serviceWorkers: 'block' });

test('a remark before sharing leads to its card, and is gone once the card is mended', async ({ page }) => {
	await page.goto('./open/');
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'two.md', mimeType: 'text/plain', buffer: Buffer.from(deck) });
	await enter(page, 'button', 'Keep this deck');
	await enter(page, 'link', 'Go to the deck');
	await enter(page, 'link', 'Share');
	await expect(page.getByText('1 of 2 cards reads well.')).toBeVisible();
	await accessible(page, 'sharing, with a remark');

	await enter(page, 'link', /^Edit/);
	const question = page.getByRole('dialog').getByLabel('Question');
	await expect(question).toHaveAccessibleDescription(/^The answer stands in the question: “INF Treaty”/);
	await accessible(page, 'a card with advice');
	await question.fill('Which treaty of 1987 banned missiles of middle range?');
	await enter(page, 'button', 'Save');
	await expect(page.getByRole('dialog')).toBeHidden();

	await page.goBack();
	await expect(page.getByText('All 2 cards read well.')).toBeVisible();
});
