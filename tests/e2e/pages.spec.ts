import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { articleBox, openMake } from './support/make';

const file = fileURLToPath(new URL('../fixtures/pages/news.html', import.meta.url));
const left = (page: Page) => page.getByRole('list', { name: 'Left out' });

test('a saved page is opened, and by keyboard what was left out is taken back in and read', async ({
	page
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await openMake(page);
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(articleBox(page)).toHaveValue(/Home\nWorld\n\nSearch\n\nZenda talks end/);
	await expect(page.getByLabel('Title')).toHaveValue('Zenda talks end with a pipeline and no peace');
	await expect(page.getByRole('status').first()).toContainText('Left out: 9 lines (');
	await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
	await expect(left(page)).toContainText('More on this');
	const strelsau = left(page).getByRole('listitem').filter({ hasText: 'What the Treaty of Strelsau says' });
	await strelsau.getByRole('button', { name: 'Take back in' }).press('Enter');
	await expect(strelsau.getByRole('button', { name: 'Leave out again' })).toBeFocused();
	await expect(page.getByRole('status').first()).toContainText('Left out: 7 lines (');
	await page.waitForTimeout(600);
	await page.reload();
	await expect(page.getByRole('status').first()).toContainText('Left out: 7 lines (');
	await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
	await expect(left(page)).toContainText('Taken back in');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Make the deck' })).toBeVisible();
	await expect(page.getByText('What the Treaty of Strelsau says').first()).toBeVisible();
	await expect(page.getByText('The castle at Zenda')).toHaveCount(0);
	expect(fetched.filter((url) => url.includes('courier.example'))).toEqual([]);
});

test('a page that is pasted is read as a page', async ({ page }) => {
	await openMake(page);
	await articleBox(page).evaluate(
		(area, html) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', html);
			clipboardData.setData('text/plain', 'Zenda talks end');
			area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		readFileSync(file, 'utf8')
	);
	await expect(articleBox(page)).toHaveValue(
		/1\. A pipeline of 400 kilometres\.\n2\. An office in Strelsau\./
	);
	await expect(page.getByRole('status').first()).toContainText('Left out: 9 lines (');
});

test('of a chat that is pasted the talk is left out, and what it tells is read', async ({ page }) => {
	await openMake(page);
	await articleBox(page).focus();
	await page.keyboard.insertText(
		[
			'[12/03/2024, 21:03:44] Flavia: anyone got the notes??',
			'[12/03/2024, 21:04:02] Osric: yes one sec',
			'[12/03/2024, 21:04:40] Osric: The Congress of Vienna met from September 1814 to June 1815.',
			'[12/03/2024, 21:05:15] Flavia: thx'
		].join('\n')
	);
	await expect(page.getByRole('status').first()).toContainText('Left out: ');
	await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
	await expect(left(page)).toContainText('anyone got the notes');
	await expect(left(page)).not.toContainText('Congress of Vienna');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Make the deck' })).toBeVisible();
});
