import { expect, type Page } from '@playwright/test';
import { annotated, written } from './support/articles';
import { enter, tabTo } from './support/keyboard';
import { precached, test } from './support/site';
import { answer, decide, findFacts, goTo, placeOf, prompt, recordsKept, study } from './support/student';
import { showAnswer } from './support/student';

const articles = [written, ...annotated];
const own = (at: number) => `Which question on article ${at} is my own?`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const over = annotated.length
	? `${articles.length} articles`
	: 'one article: the annotated ones (01 to 04) are not here, so they are not tried';

test(`the whole path, by keyboard, over ${over}`, async ({ site, startBrowser }) => {
	test.setTimeout(180_000);
	let browser = await startBrowser('student');
	let page = await browser.visit(site.address);

	await enter(page, 'link', 'Study the Pakistan–Russia deck');
	await expect(prompt(page)).toBeVisible();
	for (const key of ['4', 'Space', '4', '2', '4']) await answer(page, key);
	const sixth = (await prompt(page).textContent()) ?? '';
	await page.keyboard.press('z');
	await expect(prompt(page)).not.toHaveText(sixth);
	await answer(page, '4');
	await expect(prompt(page)).toHaveText(sixth);
	await precached(page);
	await showAnswer(page);
	const { place, of } = await placeOf(page);
	expect(place).toBe(6);
	await browser.kill();

	browser = await startBrowser('student');
	page = await browser.visit(site.address);
	await expect(heading(page)).toContainText('ready');
	expect(await recordsKept(page), 'five answers, the undo, the fifth again').toEqual({
		saved: 7,
		waiting: 0
	});

	await browser.context.setOffline(true);
	await site.stop();
	await page.reload();
	await enter(page, 'link', /^Start reviewing/);
	await expect(prompt(page), 'the card she was at').toHaveText(sixth);
	expect((await placeOf(page)).of, 'what was answered is not asked again').toBe(of - 5);
	await answer(page, 'Space');
	await enter(page, 'button', /^End/);

	for (const [at, article] of articles.entries()) {
		await goTo(page, 'Make');
		const { cards } = await findFacts(page, article);
		const kept = await decide(page, own(at));
		if (at === 0) await enter(page, 'button', /^Make the deck/, 5 * cards + 10);
		else await page.keyboard.press('Control+Enter');
		await study(page, kept);
	}
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 8 + articles.length, waiting: 0 });

	await goTo(page, 'Decks');
	await expect(page.getByRole('listitem')).toHaveCount(1 + articles.length);
	await enter(page, 'link', /^Who keeps the Turkish Straits/);
	await enter(page, 'link', 'Share');
	const field = page.getByLabel('Link', { exact: true });
	await tabTo(field);
	const link = await field.inputValue();
	await browser.close();

	await site.start();
	const friends = await startBrowser('friend');
	const friend = await friends.visit(link);
	await expect(friend.getByText(own(0)).first()).toBeVisible();
	await enter(friend, 'button', 'Keep this deck');
	await expect(heading(friend)).toContainText('is yours now');
	await enter(friend, 'link', 'Go to the deck');
	await expect(friend.getByText(own(0)).first()).toBeVisible();
});

test('a tab that dies at the very moment of an answer has lost nothing, and nothing is counted twice', async ({
	page,
	context
}) => {
	await page.goto('./');
	await enter(page, 'link', 'Study the Pakistan–Russia deck');
	for (const key of ['4', 'Space', '4', '2']) await answer(page, key);
	await showAnswer(page);
	const session = await context.newCDPSession(page);
	const dead = page.waitForEvent('crash');
	await page.keyboard.down('4');
	session.send('Page.crash').catch(() => undefined);
	await dead;

	const next = await context.newPage();
	await next.goto('./icon-512.png');
	const { saved, waiting } = await recordsKept(next);
	expect(saved + waiting, 'written, or waiting to be').toBeGreaterThanOrEqual(5);
	await next.goto('./');
	await expect(heading(next)).toContainText('ready');
	await expect.poll(() => recordsKept(next)).toEqual({ saved: 5, waiting: 0 });
});
