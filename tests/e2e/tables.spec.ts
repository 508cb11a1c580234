import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { enter } from './support/keyboard';
import { cutOff, test } from './support/site';

/** Saves the deck that is shared as a file of that name; gives what the file is called and holds. */
async function save(page: Page, name: string) {
	const begun: Promise<Download> = page.waitForEvent('download');
	await enter(page, 'button', `Save: ${name}`);
	const download = await begun;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const deck = `# The Suez crisis

Author: A. Teacher

Q: In what year did Egypt nationalise the canal?
A: 1956
Wrong: 1955 | 1957
Quote: Nasser nationalised it in 1956.
Tags: Cold War

Q: Who sang -1 songs on it?
A: =Eden
`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a table goes out, and in a second profile, offline, it comes in whole; a list is pasted and cut anew', async ({
	page,
	browser,
	site
}) => {
	await page.goto('./open/');
	await page.getByLabel('Paste cards or a link').fill(deck);
	await enter(page, 'button', 'Look at it');
	await enter(page, 'button', 'Keep this deck');
	await enter(page, 'link', 'Go to the deck');
	await enter(page, 'link', 'Share');
	const sheet = await save(page, 'A study sheet');
	expect(sheet.name).toMatch(/\.html$/);
	expect(sheet.text).toContain('<h1 dir="auto">The Suez crisis</h1>');
	await page.getByText('See what goes along').click();
	await accessible(page, 'sharing as a file');
	await page.getByRole('checkbox', { name: /^With source sentences/ }).check();
	const table = await save(page, 'A table for a spreadsheet');
	expect(table.name).toBe('the-suez-crisis.csv');

	const friends = await browser.newContext({ baseURL: site.address });
	const friend = await friends.newPage();
	await cutOff(friend, site);
	await friend.goto('open/');
	await friend.getByLabel('Choose a file').setInputFiles({
		name: table.name,
		mimeType: 'text/csv',
		buffer: Buffer.from(table.text)
	});
	await expect(heading(friend)).toHaveText('The Suez crisis');
	await expect(friend.getByText('2 cards, 1 with its source sentence, 1 with wrong options.')).toBeVisible();
	await enter(friend, 'button', 'Keep this deck');
	await expect(heading(friend)).toContainText('is yours now');

	await friend.goto('open/');
	const list = 'Suez; 1956,a canal\nSinai; 1967,a war\n=SUM(A1); 0,<script>alert(1)</script>nothing\n';
	await friend.getByLabel('Paste cards or a link').fill(list);
	await enter(friend, 'button', 'Look at it');
	await friend.getByText(/^Read as a table/).click();
	await friend.getByLabel('Between question and answer').selectOption(',');
	const cards = friend.getByRole('list', { name: 'The cards' });
	await expect(cards.getByText('Suez; 1956')).toBeVisible();
	await expect(cards.getByText('nothing', { exact: true })).toBeVisible();
	await accessible(friend, 'what was pasted');
	await enter(friend, 'button', 'Not now');

	await friend.evaluate(async () => {
		const form = new FormData();
		form.set('deck', new File(['When?\t1956\n'], 'From a chat.tsv'));
		form.set('other', 'not declared');
		await fetch('./', { method: 'POST', body: form });
	});
	await friend.reload();
	await expect(heading(friend)).toHaveText('From a chat');
	await enter(friend, 'button', 'Not now');
	await friend.reload();
	await expect(heading(friend), 'taken once').toHaveText('Open a deck');
	await friends.close();
});
