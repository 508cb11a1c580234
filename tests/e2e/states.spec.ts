import { expect, type Page } from '@playwright/test';
import { canal, written } from './support/articles';
import { accessible } from './support/axe';
import { builds, precached, test } from './support/site';
import { answer, prompt, showAnswer } from './support/student';

/* Each screen's states, beside how it stands when one comes to it: that is `axe.spec.ts`. */
test.describe.configure({ mode: 'parallel' });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const more = (page: Page) => page.locator('summary:visible', { hasText: 'More' });
const dialog = (page: Page) => page.getByRole('dialog');

async function openDeck(page: Page) {
	await page.goto('./decks/');
	await page.getByRole('listitem').getByRole('link').first().click();
	await page.getByRole('list', { name: 'Cards' }).waitFor();
}

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('a sitting, from its first prompt to nothing due', async ({ page }) => {
		await page.goto('./settings/');
		await page.getByLabel('New cards a day').fill('2');
		await page.getByLabel('New cards a day').press('Tab');
		await page.goto('./review/');
		await prompt(page).waitFor();
		await accessible(page, 'the prompt');
		await page.setViewportSize({ width: 390, height: 900 });
		await more(page).click();
		await accessible(page, 'More', [390]);
		await button(page, 'Edit').click();
		await accessible(page, 'the edit dialog');
		await dialog(page).getByLabel('Question').fill('');
		await button(page, 'Save').click();
		await accessible(page, 'the edit dialog with a fault');
		await page.keyboard.press('Escape');
		await button(page, 'All keys').click();
		await accessible(page, 'the keys');
		await page.keyboard.press('Escape');
		await button(page, 'Show answer').click();
		await accessible(page, 'the answer');
		await page.keyboard.press('s');
		await accessible(page, 'the source sentence');
		await button(page, /^Easy/).click();
		await showAnswer(page);
		await page.keyboard.press('4');
		await page.getByRole('link', { name: 'Done' }).waitFor();
		await accessible(page, 'the finished sitting');
		await page.goto('./');
		await accessible(page, 'nothing due');
		await page.goto('./review/');
		await page.getByRole('heading', { level: 1 }).waitFor();
		await accessible(page, 'nothing to review');
	});

	test('making a deck, with what stands in its way', async ({ page }) => {
		await page.goto('./make/');
		const article = page.getByLabel('Article', { exact: true });
		await article.fill('https://www.example.org/2021/03/straits');
		await button(page, 'Find facts').click();
		await page.getByText('An address is not an article.').waitFor();
		await accessible(page, 'an address');
		await article.fill('The sea was calm and the poet sat beside it thinking of nothing. '.repeat(3));
		await button(page, 'Find facts').click();
		await page.getByText('Nothing to ask about here.').waitFor();
		await accessible(page, 'nothing to ask');
		await button(page, 'Paste something else').click();

		let letGo = () => {};
		await page.reload();
		const held = new Promise<void>((done) => (letGo = done));
		await page.route('**/workers/**', (route) => void held.then(() => route.continue()));
		await article.fill(written);
		await page.locator('summary', { hasText: 'Author' }).click();
		await button(page, 'Find facts').click();
		await button(page, 'Cancel').waitFor();
		await accessible(page, 'reading');
		letGo();
		await button(page, /^Make the deck/).waitFor();
		await page.keyboard.press('j');
		await page.keyboard.press('d');
		await page.keyboard.press('j');
		await accessible(page, 'suggestions');
		await page.keyboard.press('w');
		await page.getByText('Names in the sentence').waitFor();
		await accessible(page, 'why a suggestion is there');
		await page.keyboard.press('?');
		await accessible(page, 'the keys of the suggestions');
		await page.keyboard.press('Escape');
		await page.setViewportSize({ width: 390, height: 900 });
		await page.getByRole('tab', { name: 'Article' }).click();
		await accessible(page, 'the article beside them', [390]);
		await page.getByRole('tab', { name: 'Suggestions' }).click();
		await page.keyboard.press('e');
		await accessible(page, 'a suggestion’s dialog');
		await page.keyboard.press('Escape');
		await button(page, 'Add a card of your own').click();
		await button(page, 'Add the card').click();
		await accessible(page, 'a card of one’s own with its faults');
		await page.keyboard.press('Escape');
		await button(page, /^Make the deck/).click();
		await page.getByRole('link', { name: 'Study it now' }).waitFor();
		await accessible(page, 'the made deck');
	});

	test('a deck of two articles', async ({ page }) => {
		await page.goto('./make/');
		for (const text of [written, canal]) {
			await page.getByLabel('Article', { exact: true }).fill(text);
			await button(page, 'Find facts').click();
			const made = button(page, /^Make the deck/);
			await made.waitFor();
			if (text === written) {
				await made.click();
				await button(page, 'Make another').click();
			}
		}
		await page.getByRole('combobox', { name: 'Into' }).selectOption({ index: 1 });
		await accessible(page, 'a deck to join');
		await button(page, /^Add to the deck/).click();
		await page.getByRole('link', { name: 'See the deck' }).waitFor();
		await accessible(page, 'the deck that was joined');
		await page.getByRole('link', { name: 'See the deck' }).click();
		await page.getByRole('tab', { name: 'Living articles' }).waitFor();
		await accessible(page, 'the cards of two articles');
		await page.getByRole('list', { name: 'Cards' }).getByRole('button').last().click();
		await accessible(page, 'a card with its article');
		await button(page, 'Read it in the article').click();
		await page.getByRole('combobox', { name: 'Article' }).waitFor();
		await accessible(page, 'one of two articles');
	});

	test('a deck and its dialogs', async ({ page }) => {
		await openDeck(page);
		await accessible(page, 'the cards');
		await page.getByLabel('Search the cards').fill('zzz');
		await page.getByText('No card matches.').waitFor();
		await accessible(page, 'no card matches');
		await page.getByLabel('Search the cards').fill('');
		await more(page).click();
		await accessible(page, 'the menu');
		await button(page, 'Add a card').click();
		await button(page, 'Add the card').click();
		await accessible(page, 'adding a card, with its faults');
		await page.keyboard.press('Escape');
		for (const [word, state] of [
			['Rename', 'renaming'],
			['Delete the deck…', 'deleting']
		] as const) {
			await more(page).click();
			await button(page, word).click();
			await accessible(page, state);
			await page.keyboard.press('Escape');
		}
		await page.getByRole('list', { name: 'Cards' }).getByRole('button').first().click();
		await accessible(page, 'a card');
		await dialog(page).getByRole('button', { name: 'Suspend' }).click();
		await dialog(page).getByRole('button', { name: 'Edit' }).click();
		await accessible(page, 'editing');
		await page.keyboard.press('Escape');
		await page.getByRole('list', { name: 'Cards' }).getByRole('button').nth(1).click();
		await dialog(page).getByRole('button', { name: 'Delete' }).click();
		await button(page, 'Bring it back').waitFor();
		await accessible(page, 'a deleted and a suspended card');
	});

	test('an article in the light of its cards, a deck handed on, and no deck', async ({ page }) => {
		await openDeck(page);
		await page.getByRole('tab', { name: 'Living article' }).click();
		await accessible(page, 'the living article');
		await page.getByRole('link', { name: 'Share' }).click();
		await page.getByLabel('Link', { exact: true }).waitFor();
		await accessible(page, 'sharing');
		await openDeck(page);
		await more(page).click();
		await button(page, 'Delete the deck…').click();
		await dialog(page).getByRole('button', { name: 'Delete the deck' }).click();
		await page.waitForURL('**/decks/');
		await accessible(page, 'no decks');
		await page.goto('./');
		await accessible(page, 'no decks, today');
	});

	test('what comes from outside: links, files, copies', async ({ page }) => {
		await page.goto('./open/#d=1dbroken');
		await page.getByRole('heading', { name: /^This link/ }).waitFor();
		await accessible(page, 'a broken link');
		const choose = (name: string, text: string) =>
			page
				.getByLabel(/^(?:Choose (?:a|another) file|Open it again)$/)
				.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
		await choose('faulty.md', '# A deck\n\nQ: Which?\n');
		await page.getByRole('heading', { name: /mending/ }).waitFor();
		await accessible(page, 'a faulty deck');

		await openDeck(page);
		await page.getByRole('link', { name: 'Share' }).click();
		const link = await page.getByLabel('Link', { exact: true }).inputValue();
		await page.goto(link);
		await button(page, 'Keep a second copy').waitFor();
		await accessible(page, 'a deck looked at');
		await button(page, 'Keep a second copy').click();
		await page.getByRole('heading', { name: /is yours now/ }).waitFor();
		await accessible(page, 'a deck kept');

		await page.goto('./settings/');
		await choose('other.json', '{}');
		await page.getByText('This file is not a copy that Entente saved.').waitFor();
		await accessible(page, 'a foreign copy');
		const saving = page.waitForEvent('download');
		await button(page, 'Save to a file').click();
		await page.getByText('The copy is with your downloads.').waitFor();
		await page.getByLabel('Choose a file').setInputFiles(await (await saving).path());
		await button(page, 'Bring it back').waitFor();
		await accessible(page, 'a copy looked at');
	});

	test('what went wrong: left behind, newer, lost', async ({ page, context }) => {
		await page.goto('./review/');
		await answer(page, '4');
		const other = await context.newPage();
		await other.goto('./icon-512.png');
		await other.evaluate(
			() =>
				new Promise((done) => {
					const opened = indexedDB.open('entente', 10_000);
					opened.onsuccess = () => done(opened.result.close());
				})
		);
		await page.getByText('this tab has stopped saving').first().waitFor();
		await showAnswer(page);
		await page.keyboard.press('4');
		await button(page, 'Try again').waitFor();
		await accessible(page, 'a tab left behind, an answer unsaved');
		await page.goto('./');
		await page.getByRole('heading', { name: 'Your decks cannot be opened here.' }).waitFor();
		await accessible(page, 'a newer database');
		await page.goto('./icon-512.png');
		await other.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('entente').onsuccess = done)));
		await page.goto('./');
		await button(page, /^Go on without them/).waitFor();
		await accessible(page, 'a loss');
		await button(page, /^Go on without them/).click();
		await accessible(page, 'a loss to be accepted');
	});
});

test('a new version waits', async ({ page, site }) => {
	await page.goto('./');
	await precached(page);
	await site.become(builds.next);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(button(page, 'Reload now')).toBeVisible();
	await accessible(page, 'the update banner');
});
