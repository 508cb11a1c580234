import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { written } from './support/articles';
import { standing } from './support/make';
import { test } from './support/site';
import { answer, recordsKept, showAnswer } from './support/student';

const go = (page: Page, place: 'Decks' | 'Make' | 'Settings') =>
	page.getByRole('link', { name: place, exact: true }).first().click();
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const message = (page: Page) => page.locator('#data').getByRole('status');
/** "1 deck, 22 cards, 3 reviews": what Settings says is kept. */
const kept = async (page: Page) =>
	/\d+ decks?, \d+ cards?, \d+ reviews?/.exec(
		(await page.getByText(/^\d+ decks?, /).textContent()) ?? ''
	)?.[0];

/** Saves a copy as a student does; gives the file's text. */
async function saveCopy(page: Page): Promise<string> {
	await go(page, 'Settings');
	const saving = page.waitForEvent('download');
	await press(page, 'Save to a file');
	await expect(message(page)).toContainText('The copy is with your downloads.');
	return readFileSync(await (await saving).path(), 'utf8');
}

/** Chooses a file to bring back; what it holds is shown, or why it cannot be. */
async function choose(page: Page, text: string | Buffer, name = 'copy.json') {
	await go(page, 'Settings');
	await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function bringBack(page: Page, text: string) {
	await choose(page, text);
	await press(page, 'Bring it back');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(message(page)).not.toHaveText(/^(?:|Working…)$/);
}

/** What a student sees of a deck: every card with its memory and when it comes, if not to the minute. */
async function cardsOf(page: Page, deck: RegExp) {
	await go(page, 'Decks');
	await page.getByRole('link', { name: deck }).first().click();
	await page.getByRole('list', { name: 'Cards' }).waitFor();
	const rows = await page.getByRole('list', { name: 'Cards' }).getByRole('listitem').allTextContents();
	return rows.map((row) => row.replace(/in \d+ min$/, 'in minutes'));
}

const shipped = /Pakistan/;

test('a copy from one profile comes back in an empty, the same and a full one, twice over', async ({
	site,
	startBrowser
}) => {
	const student = await (await startBrowser('student')).visit(site.address);
	await student.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).first().click();
	for (const key of ['1', '3', '4', '2']) await answer(student, key);
	await student.keyboard.press('z');
	await showAnswer(student);
	await student.keyboard.press('!');
	await student.keyboard.press('Escape');
	await student.getByRole('navigation', { name: 'Main' }).waitFor();
	const copy = await saveCopy(student);
	const had = await kept(student);
	const cards = await cardsOf(student, shipped);

	await test.step('an empty profile', async () => {
		const empty = await (await startBrowser('empty')).visit(site.address);
		await bringBack(empty, copy);
		await expect(message(empty)).toHaveText(/^Brought back: .*\d+ records of study that were not here\.$/);
		expect(await kept(empty)).toBe(had);
		expect(await cardsOf(empty, shipped)).toEqual(cards);
		await bringBack(empty, copy);
		await expect(message(empty)).toHaveText('All of that copy was here already.');
		expect(await kept(empty)).toBe(had);
		await empty.reload();
		expect(await cardsOf(empty, shipped)).toEqual(cards);
	});

	await test.step('the same profile', async () => {
		const records = await recordsKept(student);
		await bringBack(student, copy);
		await expect(message(student)).toHaveText('All of that copy was here already.');
		expect(await recordsKept(student)).toEqual(records);
		expect(await cardsOf(student, shipped)).toEqual(cards);
	});

	await test.step('a full profile', async () => {
		const full = await (await startBrowser('full')).visit(site.address);
		await go(full, 'Make');
		await full.getByLabel('Article', { exact: true }).fill(written);
		await press(full, 'Find facts');
		await expect(full.getByRole('button', { name: 'Make the deck' })).toBeEnabled();
		const { kept: found } = await standing(full);
		await press(full, 'Make the deck');
		await full.getByRole('link', { name: 'Study it now' }).first().click();
		await answer(full, '3');
		await answer(full, '3');
		await full.keyboard.press('Escape');
		await bringBack(full, copy);
		const joined = await recordsKept(full);
		expect(joined).toEqual({ saved: 2 + (await recordsKept(student)).saved, waiting: 0 });
		const own = await cardsOf(full, /^Who keeps the Turkish Straits/);
		expect(own).toHaveLength(found);
		expect(await cardsOf(full, shipped)).toEqual(cards);
		await bringBack(full, copy);
		expect(await recordsKept(full)).toEqual(joined);

		const both = await saveCopy(full);
		await bringBack(student, both);
		await expect(message(student)).toContainText(
			`1 deck, ${found} cards, 1 article and 2 records of study that were not here.`
		);
		expect(await cardsOf(student, shipped)).toEqual(cards);
	});
});

test('a damaged copy and a foreign file get their sentence, and nothing is lost', async ({ page }) => {
	await page.goto('./review/');
	await answer(page, '3');
	await answer(page, '3');
	await page.keyboard.press('Escape');
	const copy = await saveCopy(page);
	const had = await kept(page);
	const records = await recordsKept(page);
	const head = copy.slice(0, copy.indexOf('\n'));

	for (const [text, name, sentence] of [
		[`${head}\n[]\n`, 'cut.json', 'This copy is not whole: it was cut or changed.'],
		[head.slice(0, -9), 'torn.json', 'This copy is not whole: it was cut or changed.'],
		[head.replace(/"version":\d+/, '"version":99'), 'newer.json', 'newer version of Entente'],
		['{"cards":[]}', 'other.json', 'This file is not a copy that Entente saved.'],
		['', 'empty.json', 'This file is not a copy that Entente saved.'],
		[Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), 'photo.json', 'This file is not text.']
	] as const) {
		await choose(page, text, name);
		await expect(message(page), name).toContainText(sentence);
		await expect(page.getByRole('dialog'), name).toBeHidden();
	}

	await choose(page, copy.replace('"answer":"', '"answer":"X'));
	await expect(page.getByRole('dialog')).toContainText(
		/This file is damaged: \d+ cards in it cannot be read/
	);
	await press(page, 'Bring it back');
	await expect(message(page)).toHaveText('All that can be read of that copy was here already.');
	expect(await kept(page)).toBe(had);
	expect(await recordsKept(page)).toEqual(records);
});
