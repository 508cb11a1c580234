import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { cutOff, precached, test } from './support/site';
import { answer } from './support/student';

const written = `# The Suez crisis
Author: A. Teacher
Licence: CC BY 4.0

Q: In what year did Egypt nationalise the canal?
A: 1956
Wrong: 1954 | 1967
Kind: date

C: The crisis was debated under the [year] resolution.
A: 1950
Kind: date

Q: Who was President of Egypt?
A: Nasser
Kind: person

Q: Which two states attacked with Israel?
A: Britain and France

Q: Which force came after?
A: UNEF
Kind: organization
`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Chooses a file on the page that opens decks. */
async function choose(page: Page, name: string, buffer: Buffer, button = 'Choose a file') {
	await page.getByLabel(button).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** What a student sees of a deck: every card with its memory and when it comes, if not to the minute. */
async function cardsOf(page: Page) {
	await page.goto('./decks/');
	await page.getByRole('link', { name: /Suez/ }).click();
	const rows = page.getByRole('list', { name: 'Cards' }).getByRole('listitem');
	await expect(rows).toHaveCount(5);
	return (await rows.allTextContents()).map((row) => row.replace(/in \d+ min$/, 'in minutes'));
}

test('a deck and what was learned of it go as a package for Anki to another profile, offline', async ({
	page,
	phone,
	site
}) => {
	await page.goto('./open/');
	await choose(page, 'suez.md', Buffer.from(written));
	await page.getByRole('button', { name: 'Keep this deck' }).click();
	await page.getByRole('link', { name: 'Go to the deck' }).click();
	await expect(page.getByRole('list', { name: 'Cards' })).toBeVisible();
	await page.goto(page.url().replace('/deck/?id=', '/review/?deck='));
	for (const key of ['4', 'Space', '4', '1']) await answer(page, key);
	await phone.goto('./');
	await precached(phone);
	await cutOff(page, site);
	await phone.context().setOffline(true);

	const learned = await cardsOf(page);
	await page.getByRole('link', { name: 'Share' }).click();
	await page.getByRole('checkbox', { name: /^With what I have learned/ }).check();
	await expect(page.getByText(/tick “Import any learning progress” in Anki/)).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as an Anki package' }).click();
	const saved = await saving;
	expect(saved.suggestedFilename()).toBe('the-suez-crisis.apkg');
	const bytes = readFileSync(await saved.path());

	await phone.goto('./open/');
	await choose(phone, 'suez.apkg', bytes.subarray(0, 2_000));
	await expect(heading(phone)).toHaveText(/^This package is not whole/);
	await choose(phone, 'suez.apkg', bytes, 'Choose another file');
	await expect(heading(phone)).toHaveText('The Suez crisis');
	await accessible(phone, 'a package', [390]);
	await phone.getByRole('checkbox', { name: 'Take over what was learned: 4 cards, 4 answers' }).check();
	await phone.getByRole('button', { name: 'Keep this deck' }).click();
	await expect(phone.getByText(/4 answers joined your log/)).toBeVisible();
	expect(await cardsOf(phone)).toEqual(learned);

	await phone.goto('./open/');
	await choose(phone, 'suez.apkg', bytes);
	await expect(
		phone.getByText('You have this deck already, and this version brings nothing new to it.')
	).toBeVisible();
	await phone.getByRole('button', { name: /^Take over what was learned/ }).click();
	await expect(phone.getByText('Your progress is where it was.')).toBeVisible();
	expect(await cardsOf(phone)).toEqual(learned);
});
