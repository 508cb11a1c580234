import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { enter } from './support/keyboard';
import { cutOff, test } from './support/site';
import { prompt, showAnswer } from './support/student';

const deck = `# Terms of power

Q: What does SCO stand for?
A: Shanghai Cooperation Organization
Quote: The Shanghai Cooperation Organization (SCO) was founded in 2001.

Q: détente
A: easing of tension

Q: In what year was the SCO founded?
A: 2001
Kind: date
`;
const letters = 'Which letters stand for “Shanghai Cooperation Organization”?';
const list = (page: Page) => page.getByRole('list', { name: 'Cards' }).getByRole('button');
const row = (page: Page, text: string) => list(page).filter({ hasText: text });

/** Reviews all that a deck asks today, each card Easy; gives what was asked. */
async function reviewAll(page: Page, deck: string): Promise<readonly string[]> {
	await page.goto(deck.replace('/deck/?id=', '/review/?deck='));
	const asked: string[] = [];
	const end = page.getByRole('heading', { level: 1, name: /^That is all/ });
	await prompt(page).or(end).first().waitFor();
	while (!(await end.isVisible())) {
		const question = (await prompt(page).textContent()) ?? '';
		asked.push(question);
		await showAnswer(page);
		await page.keyboard.press('4');
		await expect(prompt(page).filter({ hasText: question })).toHaveCount(0);
		await prompt(page).or(end).first().waitFor();
	}
	return asked;
}

test('offline, cards are asked the other way too: taken back, added, kept apart for a day, both kept', async ({
	page,
	site
}) => {
	await page.clock.install();
	await cutOff(page, site);
	await page.goto('open/');
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'terms.md', mimeType: 'text/plain', buffer: Buffer.from(deck) });
	await enter(page, 'button', 'Keep this deck');
	await enter(page, 'link', 'Go to the deck');
	await expect(list(page)).toHaveCount(3);
	const address = page.url();

	await row(page, 'What does SCO stand for?').press('Enter');
	await expect(page.getByText(`The other way round: ${letters}`)).toBeVisible();
	await accessible(page, 'a card that can be asked the other way');
	await enter(page, 'button', 'Ask it the other way too');
	await expect(
		page.getByRole('status').filter({ hasText: 'The card is asked the other way too.' })
	).toBeVisible();
	await expect(row(page, letters)).toContainText('The other way round');
	await enter(page, 'button', 'Take it back');
	await expect(list(page)).toHaveCount(3);

	await page.getByText('More', { exact: true }).click();
	await enter(page, 'button', 'Ways to be asked');
	const offer = page.getByRole('region', { name: 'Both ways round' });
	await expect(offer).toContainText('2 cards can be asked the other way too');
	await offer.locator('summary').press('Enter');
	await expect(offer.getByRole('listitem')).toHaveCount(2);
	await accessible(page, 'the cards that can be asked both ways');
	await enter(page, 'button', 'Add them');
	await expect(offer.getByRole('button', { name: 'Take them back' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(list(page)).toHaveCount(5);
	await accessible(page, 'a deck asked both ways');

	const first = await reviewAll(page, address);
	expect(first).toHaveLength(3);
	expect(first).not.toContain(letters);
	await page.clock.setFixedTime(Date.now() + 86_400_000);
	expect([...(await reviewAll(page, address))].sort()).toEqual([letters, 'easing of tension'].sort());

	await page.goto(address);
	await page.reload();
	await expect(list(page)).toHaveCount(5);
	for (const text of [letters, 'What does SCO stand for?']) await expect(row(page, text)).toContainText('%');
});
