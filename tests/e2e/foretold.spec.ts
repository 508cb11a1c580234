import { expect, type BrowserContext, type Page } from '@playwright/test';
import { precached, test } from './support/site';
import { answer, goTo, prompt, recordsKept, showAnswer } from './support/student';

/** Whether what is foretold tells of what is kept now. */
const isTold = (page: Page) =>
	page.evaluate(() => {
		const told = JSON.parse(localStorage.getItem('entente:foretold') ?? '{}') as { holds?: object };
		return Object.entries(told.holds ?? { none: '' }).every(
			([key, value]) => localStorage.getItem(key) === value
		);
	});

/** She answers twice, looks at the third question, and leaves; gives that question. */
async function study(page: Page): Promise<string> {
	await page.goto('./review/');
	for (let i = 0; i < 2; i++) await answer(page, '4');
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
	await expect.poll(() => isTold(page)).toBe(true);
	return (await prompt(page).textContent()) ?? '';
}

/** The app's scripts come only when they are let. */
async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const let_ = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await let_;
		await route.continue();
	});
	return release;
}

/** A page in which every question ever painted is noted, and what the console says. */
async function watched(context: BrowserContext) {
	const page = await context.newPage();
	const said: string[] = [];
	page.on('console', (message) => /Service Worker/.test(message.text()) || said.push(message.text()));
	page.on('pageerror', (error) => said.push(String(error)));
	await page.addInitScript(() => {
		const seen = ((globalThis as unknown as { seen: string[] }).seen = [] as string[]);
		const look = () => {
			const text = document.querySelector('article[aria-label] h1')?.textContent;
			if (text && seen.at(-1) !== text) seen.push(text);
		};
		new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
	});
	const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
	return { page, said, seen };
}

test.describe('the first question stands before any script has come', () => {
	test.use({ serviceWorkers: 'block' });

	test('and when the app is there nothing has changed', async ({ page, context }) => {
		const question = await study(page);
		for (const [width, height] of [
			[390, 844],
			[1280, 860]
		] as const)
			for (const colorScheme of ['light', 'dark'] as const) {
				const { page: later, said, seen } = await watched(context);
				await later.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await later.setViewportSize({ width, height });
				const release = await holdScripts(later);
				await later.goto('./review/', { waitUntil: 'commit' });
				await expect(prompt(later)).toHaveText(question);
				await later.evaluate(() => document.fonts.ready);
				await expect(later.getByRole('button', { name: 'Show answer' })).toBeVisible();
				await expect(later.getByRole('button', { name: /^Good/ })).toBeHidden();
				const before = await later.screenshot();
				release();
				await expect(prompt(later)).toBeFocused();
				await later.waitForLoadState('networkidle');
				expect(before.equals(await later.screenshot()), `${width} px, ${colorScheme}`).toBe(true);
				expect(await seen()).toEqual([question]);
				expect(said).toEqual([]);
				await showAnswer(later);
				await later.close();
			}
	});

	for (const [how, ask] of [
		['by the space bar', (page: Page) => page.keyboard.press('Space')],
		['by its button', (page: Page) => page.getByRole('button', { name: 'Show answer' }).click()]
	] as const)
		test(`and who asks for the answer then, ${how}, is given it when the app is there`, async ({ page }) => {
			const question = await study(page);
			const release = await holdScripts(page);
			await page.goto('./review/', { waitUntil: 'commit' });
			await expect(prompt(page)).toHaveText(question);
			await ask(page);
			await page.keyboard.press('3');
			release();
			await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
			await expect(prompt(page), 'and no grade is taken for it').toHaveText(question);
		});

	test('and who comes from another screen is asked it as ever', async ({ page, context }) => {
		const question = await study(page);
		const { page: later, said, seen } = await watched(context);
		await later.goto('./');
		await later.getByRole('link', { name: 'Start reviewing' }).first().click();
		await expect(prompt(later)).toHaveText(question);
		await answer(later, '4');
		expect((await seen())[0]).toBe(question);
		expect(said).toEqual([]);
	});

	test('but not of a deck that is gone, nor are its words kept', async ({ page }) => {
		const question = await study(page);
		await page.goto('./decks/');
		await page
			.getByRole('link', { name: /Pakistan/ })
			.first()
			.click();
		await page.getByText('More', { exact: true }).click();
		await page.getByRole('button', { name: /^Delete/ }).click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: /^Delete/ })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: 'Decks' })).toBeVisible();
		const words = await page.evaluate(() => JSON.stringify({ ...localStorage }));
		expect(words).not.toContain(question.slice(0, 20));
		await holdScripts(page);
		await page.goto('./review/', { waitUntil: 'commit' });
		await expect(page.locator('h1')).toHaveText('Review');
		await expect(prompt(page)).toHaveCount(0);
	});

	test('but not what another tab has answered meanwhile', async ({ page, context }) => {
		const question = await study(page);
		const other = await context.newPage();
		await other.goto('./review/');
		await expect(prompt(other)).toHaveText(question);
		const next = async () => (await prompt(other).textContent()) ?? '';
		await showAnswer(other);
		await other.keyboard.press('4');
		await expect(prompt(other)).not.toHaveText(question);
		const { page: later, seen } = await watched(context);
		await later.goto('./review/');
		await prompt(later).waitFor();
		await showAnswer(later);
		expect(await seen()).toEqual([await next()]);
	});

	test('but not in a sitting over one deck, nor once its time is over', async ({ page, context }) => {
		await study(page);
		const release = await holdScripts(page);
		await page.goto('./review/?deck=AAAAAAAAAAA', { waitUntil: 'commit' });
		await expect(page.locator('h1')).toHaveText('Review');
		await expect(prompt(page)).toHaveCount(0);
		release();
		const later = await context.newPage();
		await later.clock.setFixedTime(Date.now() + 40 * 86_400_000);
		await holdScripts(later);
		await later.goto('./review/', { waitUntil: 'commit' });
		await expect(later.locator('h1')).toHaveText('Review');
		await expect(prompt(later)).toHaveCount(0);
	});
});

test('offline, with the server gone, the question is there as well, and the sitting goes on', async ({
	page,
	context,
	site
}) => {
	await page.goto('./');
	await precached(page);
	const question = await study(page);
	await context.setOffline(true);
	await site.stop();
	const { page: later, said, seen } = await watched(context);
	await later.goto('./review/');
	await answer(later, '3');
	expect((await seen())[0]).toBe(question);
	expect(await seen()).toHaveLength(2);
	expect(said).toEqual([]);
	await later.keyboard.press('Escape');
	await goTo(later, 'Today');
});
