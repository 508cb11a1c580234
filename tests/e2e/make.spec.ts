import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { canal, loose } from './support/articles';
import { articleBox, openMake, standing, status, toOffer } from './support/make';

const article = readFileSync(new URL('../fixtures/articles/turkish-straits.txt', import.meta.url), 'utf8');

async function paste(page: Page, text: string) {
	await articleBox(page).focus();
	await page.keyboard.insertText(text);
}

/** A long text as a file, since typing one in takes the browser longer than reading it. */
async function openFile(page: Page, text: string) {
	const file = { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
	await page.locator('input[type=file]').setInputFiles(file);
	await expect.poll(async () => (await articleBox(page).inputValue()).length).toBe(text.length);
}

async function find(page: Page) {
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Make the deck' })).toBeEnabled();
}

test('by keyboard: paste, find, drop, bring back, edit, make', async ({ page }) => {
	await openMake(page);
	await paste(page, article);
	await expect(page.getByRole('status').first()).toContainText('words.');
	await expect(page.getByLabel('Title')).toHaveValue('Who keeps the Turkish Straits');
	await find(page);
	await expect(page.getByRole('heading', { name: 'Who keeps the Turkish Straits' })).toBeFocused();
	const all = await page.locator('[data-origin]').count();
	expect(all).toBeGreaterThan(5);
	const { kept, offered } = await standing(page);
	expect(kept, 'every card is told of').toBe(all - offered);
	await expect(page.getByText(`The ${kept} surest start ticked; look at the others`)).toBeVisible();

	await page.keyboard.press('j');
	await page.keyboard.press('d');
	await expect(page.getByRole('button', { name: 'Dropped. Bring back' })).toBeFocused();
	await expect(status(page)).toHaveText(`${kept - 1} kept, ${offered} offered, 1 dropped`);
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText(`${kept} kept, ${offered} offered, 0 dropped`);
	await page.keyboard.press('j');
	await page.keyboard.press('d');

	await page.keyboard.press('j');
	await page.keyboard.press('w');
	await expect(page.locator('summary', { hasText: 'Why this card?' })).toBeFocused();
	await expect(
		page.getByRole('list', { name: 'Names in the sentence' }).getByRole('listitem').first()
	).toHaveText(/, (?:sure|fairly sure|not quite sure|unsure), \d+\u202f%$/);
	await page.keyboard.press('w');
	await expect(page.getByText('Names in the sentence')).toHaveCount(0);
	await page.keyboard.press('e');
	const dialog = page.getByRole('dialog', { name: 'Edit the card' });
	await dialog.getByRole('textbox').first().fill('Which village gave the treaty its name? jkde');
	await page.keyboard.press('Control+Enter');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('checkbox', { name: 'Keep: Which village' })).toBeChecked();
	await expect(page.locator('summary', { hasText: 'Why this card?' }), 'where she was').toBeFocused();
	const made = (await standing(page)).kept;

	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('link', { name: 'Study it now' })).toBeVisible();
	await expect(page.getByText(`${made} cards, on this device only.`)).toBeVisible();
	await page.getByRole('link', { name: 'See the deck' }).press('Enter');
	await expect(page.getByText('Which village gave the treaty its name? jkde').first()).toBeVisible();
});

test('what is less sure is offered, told why, and joins the deck by one key; there is a way back', async ({
	page
}) => {
	await openMake(page);
	await paste(page, article);
	await find(page);
	const { kept, offered } = await standing(page);
	await toOffer(page);
	const here = page.locator('li[aria-current]');
	const box = here.getByRole('checkbox');
	await expect(box).not.toBeChecked();
	await expect(box).toHaveAccessibleDescription(/^Less sure\. [A-Z].+\.$/);
	await page.keyboard.press('t');
	await expect(box).toBeChecked();
	await expect(box).toBeFocused();
	await expect(status(page)).toHaveText(`${kept + 1} kept, ${offered - 1} offered, 0 dropped`);
	await page.keyboard.press('Space');
	await expect(box).not.toBeChecked();
	await expect(box).toBeFocused();
	await page.getByRole('button', { name: 'Keep all shown' }).press('Enter');
	await expect(status(page)).toHaveText(`${kept + offered} kept, 0 dropped`);
	await page.getByRole('button', { name: 'Only the surest' }).press('Enter');
	await expect(status(page)).toHaveText(`${kept} kept, ${offered} offered, 0 dropped`);
	await page.getByRole('button', { name: 'Make the deck' }).press('Enter');
	await expect(page.getByText(`${kept} cards, on this device only.`)).toBeVisible();
});

test('of a text with nothing sure it is said so, and a deck is made of what she ticks', async ({ page }) => {
	await openMake(page);
	await paste(page, loose);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Entente is sure of none: read each beside its sentence')).toBeVisible();
	expect((await standing(page)).kept).toBe(0);
	const make = page.getByRole('button', { name: 'Make the deck' });
	await expect(make).toBeDisabled();
	await toOffer(page);
	await page.keyboard.press('t');
	await expect(make).toBeEnabled();
	await make.press('Enter');
	await expect(page.getByText('1 card, on this device only.')).toBeVisible();
});

test('a card of one’s own joins the deck', async ({ page }) => {
	await openMake(page);
	await paste(page, article);
	await find(page);
	await page.getByRole('button', { name: 'Add a card of your own' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Write a card' });
	await dialog.getByRole('button', { name: 'Add the card' }).press('Enter');
	await expect(dialog.getByText('A card needs something to ask.')).toBeVisible();
	await dialog.getByLabel('Question').fill('Which hotel?');
	await dialog.getByLabel('Answer').fill('Montreux Palace');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { name: 'Your own cards' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Keep: Which hotel?' })).toBeChecked();
});

test('two articles feed one deck, by keyboard, and each is read in it', async ({ page }) => {
	await openMake(page);
	await paste(page, article);
	await find(page);
	await page.keyboard.press('Control+Enter');
	await page.getByRole('button', { name: 'Make another' }).press('Enter');
	await paste(page, canal);
	await find(page);
	const { kept } = await standing(page);
	await page.getByRole('combobox', { name: 'Into' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('button', { name: 'Add to the deck' })).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(
		page.getByRole('heading', { name: '“Who keeps the Turkish Straits” has grown.' })
	).toBeFocused();
	await expect(page.getByText(`${kept} cards joined it`)).toBeVisible();
	await page.getByRole('link', { name: 'See the deck' }).press('Enter');
	await expect(page.getByText('from two articles.')).toBeVisible();
	const row = page.getByRole('button', { name: /The Suez Canal changes hands/ }).first();
	await row.press('Enter');
	await expect(page.getByText('Why this card?')).toBeVisible();
	await page.getByRole('button', { name: 'Read it in the article' }).press('Enter');
	await expect(page.getByRole('combobox', { name: 'Article' }).locator('option:checked')).toHaveText(
		'The Suez Canal changes hands'
	);
	await expect(page.locator('[data-cards]:focus')).toBeVisible();
	await page.getByRole('combobox', { name: 'Article' }).selectOption('Who keeps the Turkish Straits');
	await expect(page.locator('.prose')).toContainText('Montreux');
});

test('an article pasted again after its deck was made has what was decided on it', async ({ page }) => {
	await openMake(page);
	await paste(page, canal);
	await find(page);
	await page.keyboard.press('j');
	await page.keyboard.press('d');
	await page.keyboard.press('j');
	await page.keyboard.press('e');
	const words = page.getByRole('dialog', { name: 'Edit the card' }).getByRole('textbox').first();
	await words.fill('What did I ask here?');
	await page.keyboard.press('Control+Enter');
	await toOffer(page);
	await page.keyboard.press('t');
	const { kept, offered, dropped } = await standing(page);
	expect(dropped).toBe(1);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('link', { name: 'Study it now' })).toBeVisible();

	await page.goto('./make/', { waitUntil: 'networkidle' });
	await expect(articleBox(page), 'the draft has done its work').toHaveValue('');
	await paste(page, canal);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('what you decided then stands.')).toBeVisible();
	await expect(status(page)).toHaveText(`${kept} kept, ${offered} offered, 1 dropped`);
	await expect(page.getByRole('checkbox', { name: 'Keep: What did I ask here?' })).toBeChecked();
	await page.getByRole('button', { name: 'Add to the deck' }).press('Enter');
	await expect(page.getByText('The deck has all of these cards already')).toBeVisible();
});

test('the kinds can be hidden and shown', async ({ page }) => {
	await openMake(page);
	await paste(page, article);
	await find(page);
	const dates = page.getByRole('group', { name: 'Show' }).getByRole('button', { name: /^Date/ });
	const all = await page.locator('[data-origin]').count();
	await dates.press('Space');
	await expect(dates).toHaveAttribute('aria-pressed', 'false');
	expect(await page.locator('[data-origin]').count()).toBeLessThan(all);
	await dates.press('Space');
	await expect(page.locator('[data-origin]')).toHaveCount(all);
});

test('a draft survives a closed tab, with what was decided', async ({ context, page }) => {
	await openMake(page);
	await paste(page, article);
	await page.getByLabel('Title').fill('My straits');
	await articleBox(page).focus();
	await find(page);
	await page.keyboard.press('j');
	await page.keyboard.press('d');
	await expect(status(page)).toContainText('1 dropped');
	await page.close({ runBeforeUnload: true });
	const again = await context.newPage();
	await again.goto('./make/');
	await expect(again.getByRole('heading', { name: 'My straits' })).toBeVisible();
	await expect(status(again)).toContainText('1 dropped');
});

test('reading a long text can be cancelled, and the text stays', async ({ page }) => {
	await openMake(page);
	const long = Array.from({ length: 200 }, (_, at) => article.replaceAll('19', `1${at % 10}`)).join('\n\n');
	await openFile(page, long);
	await page.getByRole('button', { name: 'Find facts' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Find facts' })).toBeFocused();
	expect((await articleBox(page).inputValue()).length).toBe(long.length);
});

const german =
	'Die Bundesregierung hat am Dienstag in Berlin beschlossen, dass die Verhandlungen mit der Türkei fortgesetzt werden sollen, obwohl die Opposition scharfe Kritik an dem Vorgehen geübt hat und weitere Gespräche fordert.';
const musing =
	'The sea was calm and the poet sat beside it thinking of nothing in particular, for the day was long and the evening was far away and there was no one to talk to.';

for (const [what, text, sentence] of [
	['nothing', '   ', 'There is no article here yet.'],
	['an address', 'https://www.example.org/2021/03/straits', 'An address is not an article.'],
	['another language', german, 'This does not look like English.'],
	['a text with nothing to ask', musing, 'Nothing to ask about here.'],
	['more than 10 MB', 'the war of '.repeat(1_000_000), 'This text is larger than 10 MB.']
] as const) {
	test(`${what} gets its sentence, and the text stays in its box`, async ({ page }) => {
		await openMake(page);
		await articleBox(page).fill(text);
		await page.getByRole('button', { name: 'Find facts' }).press('Enter');
		await expect(page.getByText(sentence)).toBeVisible();
		const back = page.getByRole('button', { name: 'Paste something else' });
		if (await back.isVisible()) await back.press('Enter');
		expect((await articleBox(page).inputValue()).length).toBe(text.length);
	});
}

test('a text file is opened, another file is refused with its sentence', async ({ page }) => {
	await openMake(page);
	const picker = page.locator('input[type=file]');
	await picker.setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
	await expect(page.getByRole('alert')).toContainText('“paper.pdf” is not a text file.');
	await picker.setInputFiles({ name: 'straits.md', mimeType: 'text/markdown', buffer: Buffer.from(article) });
	await expect(articleBox(page)).toHaveValue(article);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('with nothing kept on the device', () => {
	test.use({ serviceWorkers: 'block' });

	test('a reader that cannot start gets its sentence, and can be tried again', async ({ page }) => {
		await openMake(page);
		await page.route('**/workers/**', (route) => route.abort());
		await paste(page, article);
		await page.keyboard.press('Control+Enter');
		await expect(page.getByText('Reading stopped before the end.')).toBeVisible();
		await page.unroute('**/workers/**');
		await find(page);
	});
});
