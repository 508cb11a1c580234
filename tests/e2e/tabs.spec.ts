import { expect, type Page } from '@playwright/test';
import { test } from './support/site';
import { answer, prompt, recordsKept, showAnswer } from './support/student';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the database as a version of Entente to come would. Nothing of the app runs on this page. */
async function openAsNewer(page: Page) {
	await page.goto('./icon-512.png');
	await page.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const opened = indexedDB.open('entente', 10_000);
				opened.onsuccess = () => {
					opened.result.close();
					done();
				};
				opened.onerror = () => failed(opened.error);
			})
	);
}

test('two tabs opened at once on a new device put one deck on the shelf', async ({ page, context }) => {
	const other = await context.newPage();
	await Promise.all([page.goto('./decks/'), other.goto('./decks/')]);
	await expect(page.getByRole('listitem')).toHaveCount(1);
	await expect(other.getByRole('listitem')).toHaveCount(1);
	await page.reload();
	await expect(page.getByRole('listitem')).toHaveCount(1);
});

test('an answer in one tab shows in the other, and two tabs that answer in turn lose none', async ({
	page,
	context
}) => {
	await page.goto('./review/');
	await answer(page, '4');
	const looking = await context.newPage();
	await looking.goto('./');
	await expect(heading(looking)).toContainText('ready');
	const before = await heading(looking).textContent();
	await answer(page, '4');
	await expect(heading(looking), 'no reload, no click').not.toHaveText(before ?? '');

	const other = await context.newPage();
	await other.goto('./review/');
	await prompt(other).waitFor();
	for (let round = 0; round < 3; round++) for (const tab of [page, other]) await answer(tab, '4');
	await expect.poll(() => recordsKept(looking)).toEqual({ saved: 8, waiting: 0 });
});

test('a tab left behind by a newer version says so, and the answer given there waits', async ({
	page,
	context
}) => {
	await page.goto('./review/');
	await answer(page, '4');
	await showAnswer(page);
	const newer = await context.newPage();
	await openAsNewer(newer);
	await expect(
		page.getByText('Entente was updated in another tab, so this tab has stopped saving.').first()
	).toBeVisible();
	await page.keyboard.press('3');
	await expect.poll(() => recordsKept(newer)).toEqual({ saved: 1, waiting: 1 });

	await page.getByRole('button', { name: 'Load again' }).first().click();
	await expect(heading(page)).toHaveText('Your decks cannot be opened here.');
	await expect(
		page.getByText('Your decks were last opened by a newer version of Entente than this one.')
	).toBeVisible();
	expect(await recordsKept(newer), 'the older version has left it alone').toEqual({ saved: 1, waiting: 1 });
});
