import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { keepDeck } from './support/decks';
import { enter, tabTo } from './support/keyboard';
import { cutOff, test } from './support/site';
import { recordsKept } from './support/student';

const question = (page: Page) => page.locator('h1#question');
const field = (page: Page) => page.getByLabel('Your answer');
const trueButton = (page: Page) => page.getByRole('button', { name: /^True/ });
const options = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('button');
const score = (page: Page) =>
	page.getByRole('heading', { level: 1, name: /^You answered \d of 5 right, in / });
const mistakes = (page: Page) => page.getByRole('list', { name: 'Mistakes' }).getByRole('article');
const standing = (page: Page) => page.getByText('Where the right answer stands');
const handIn = (page: Page) => page.getByRole('button', { name: 'Hand it in' });

/** A deck as a person writes it, without wrong options. */
const handWritten = `# Pacts\n\n${[1945, 1949, 1955, 1961, 1968]
	.map((year, at) => `C: Pact number ${at + 1} was made in [year].\nA: ${year}\nKind: date`)
	.join('\n\n')}\n`;

/** The first open, until its deck is there; then a test of five, set up as far as the query tells. */
async function setUp(page: Page, query = '') {
	await page.goto('./');
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
	await page.goto(`quiz/test/?count=5&${query}`);
	await expect(page.getByRole('spinbutton', { name: 'Questions' })).toHaveValue('5');
}

async function begin(page: Page, query = '') {
	await setUp(page, query);
	await page.getByRole('button', { name: 'Begin the test' }).click();
}

/** What is asked at that place. */
async function askedAt(page: Page, place: number) {
	await expect(page.getByText(`${place} of 5`, { exact: true })).toBeVisible();
	return (await question(page).textContent()) ?? '';
}

/** Answers the question at that place by its keys, however it is asked; what is typed is never right. */
async function answer(page: Page, place: number) {
	await askedAt(page, place);
	if (!(await field(page).isVisible()))
		return page.keyboard.press((await trueButton(page).isVisible()) ? 't' : '1');
	await page.keyboard.type('no such answer');
	await page.keyboard.press('Enter');
}

/** Passes over the question asked now by its keys; gives what it was. */
async function skip(page: Page, place: number) {
	const passed = await askedAt(page, place);
	if (await field(page).isVisible()) await enter(page, 'button', 'Skip for now');
	else await page.keyboard.press('s');
	await expect(question(page)).not.toHaveText(passed);
	return passed;
}

/** How many the score tells to be right. */
const rightIn = async (page: Page) => Number(/\d/.exec((await score(page).textContent()) ?? '')?.[0]);

test('by keyboard, with the network off and the server gone: a test set up, one question skipped and come back to, handed in, its mistakes read', async ({
	page,
	site
}) => {
	await cutOff(page, site);
	await page.goto('quiz/');
	await enter(page, 'link', /^Test/);
	await tabTo(page.getByRole('spinbutton', { name: 'Questions' }));
	await page.keyboard.press('Control+A');
	await page.keyboard.type('5');
	await enter(page, 'button', 'Begin the test');
	const passed = await skip(page, 1);
	for (const place of [1, 2, 3, 4]) {
		await answer(page, place);
		await expect(page.getByText(`${place + 1} of 5`, { exact: true })).toBeVisible();
		await expect(standing(page)).toHaveCount(0);
	}
	await expect(question(page)).toHaveText(passed);
	await answer(page, 5);
	await expect(page.getByRole('heading', { name: 'You have answered every question.' })).toBeFocused();
	await expect(page.getByText('5 of 5', { exact: true })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(score(page)).toBeFocused();
	const wrong = 5 - (await rightIn(page));
	expect(wrong).toBeGreaterThan(0);
	await expect(mistakes(page)).toHaveCount(wrong);
	await expect(standing(page)).toHaveCount(wrong);
	await expect(mistakes(page).filter({ hasText: 'You typed' }).first()).toContainText('no such answer');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { level: 1, name: /cards? (?:is|are) ready\.$/ })).toBeVisible();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 5, waiting: 0 });
});

test('by touch on a phone: handed in with questions open, and what was typed counts as right after all', async ({
	phone: page
}) => {
	await setUp(page);
	await page.getByRole('checkbox', { name: /^True or false/ }).tap();
	await page.getByRole('checkbox', { name: /^Choose/ }).tap();
	await page.getByRole('button', { name: 'Begin the test' }).tap();
	const passed = await askedAt(page, 1);
	await page.getByRole('button', { name: 'Skip for now' }).tap();
	await expect(question(page)).not.toHaveText(passed);
	await field(page).fill('no such answer');
	await page.getByRole('button', { name: 'Next question' }).tap();
	await askedAt(page, 2);
	await page.getByRole('button', { name: 'End' }).tap();
	await expect(page.getByRole('dialog').getByText(/^4 questions are still open\./)).toBeVisible();
	await handIn(page).tap();
	await expect(page.getByText('4 questions were not answered, and are not in your log.')).toBeVisible();
	await expect(mistakes(page)).toHaveCount(5);
	await page.getByRole('button', { name: 'Count it as right' }).tap();
	expect(await rightIn(page)).toBe(1);
	await expect(mistakes(page)).toHaveCount(4);
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 3, waiting: 0 });
	await page.reload();
	await score(page).waitFor();
	expect(await rightIn(page)).toBe(1);
});

test('by touch on a phone: cards without wrong options of their own are chosen and called all the same', async ({
	phone: page
}) => {
	await setUp(page);
	const deck = await keepDeck(page, handWritten);
	await page.goto(`quiz/?deck=${deck}`);
	await page.getByRole('link', { name: /^Test/ }).tap();
	await page.getByRole('checkbox', { name: /^Type/ }).tap();
	await expect(page.getByText('As many as 5.')).toBeVisible();
	await page.getByRole('button', { name: 'Begin the test' }).tap();
	for (const place of [1, 2, 3, 4, 5]) {
		await askedAt(page, place);
		await options(page).or(trueButton(page)).first().tap();
	}
	await handIn(page).tap();
	await expect(mistakes(page)).toHaveCount(5 - (await rightIn(page)));
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 5, waiting: 0 });
});

test('the clock runs out: what was left open is shown as not answered, and is not in the log', async ({
	page
}) => {
	await page.clock.install();
	await begin(page, 'minutes=5');
	await answer(page, 1);
	await answer(page, 2);
	await askedAt(page, 3);
	await page.clock.runFor(150_000);
	await expect(page.getByRole('status').filter({ hasText: 'Half of the time is over.' })).toBeAttached();
	await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/^2:\d\d$/);
	await page.clock.runFor(150_000);
	await expect(score(page)).toBeFocused();
	await expect(
		page.getByText('The time was over: 3 questions were not answered, and are not in your log.')
	).toBeVisible();
	await expect(mistakes(page)).toHaveCount(5 - (await rightIn(page)));
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
});

test('a reload in the middle loses nothing and doubles nothing, and one over the score tells it again', async ({
	page
}) => {
	await begin(page, 'modes=type&minutes=5');
	await answer(page, 1);
	await answer(page, 2);
	const third = await askedAt(page, 3);
	await page.keyboard.type('half a na');
	await page.reload();
	expect(await askedAt(page, 3)).toBe(third);
	await expect(field(page)).toHaveValue('half a na');
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
	for (const place of [3, 4, 5]) await answer(page, place);
	await page.getByRole('heading', { name: 'You have answered every question.' }).waitFor();
	await page.reload();
	await handIn(page).click();
	await score(page).waitFor();
	const told = (await score(page).textContent()) ?? '';
	await expect(page).toHaveURL(/&took=\d+$/);
	await page.reload();
	await expect(score(page)).toHaveText(told);
	await expect(mistakes(page)).toHaveCount(5);
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 5, waiting: 0 });
});

test('a test on paper shows no interface, and has its key on a page of its own', async ({ page }) => {
	await setUp(page);
	await page.getByRole('link', { name: 'Print it instead' }).click();
	const key = page.getByRole('region', { name: /^Key:/ });
	await expect(key.getByRole('listitem')).toHaveCount(5);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const role of ['button', 'link', 'navigation', 'banner', 'checkbox', 'status'] as const)
		await expect(page.getByRole(role)).toHaveCount(0);
	await expect(page.getByText('5 questions.', { exact: true })).toBeVisible();
	await expect(key).toHaveCSS('break-before', 'page');
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
	for (const part of ['Author', 'Licence', 'Source'])
		await expect(key.getByText(part, { exact: true })).toBeVisible();
});

test('every state of a test is accessible', async ({ page }) => {
	await setUp(page);
	await accessible(page, 'the set-up');
	for (const mode of ['choose', 'truth', 'type']) {
		await begin(page, `modes=${mode}&minutes=5`);
		await askedAt(page, 1);
		await accessible(page, `a test that asks by ${mode}`);
	}
	await answer(page, 1);
	await askedAt(page, 2);
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor();
	await accessible(page, 'before it is handed in');
	await handIn(page).click();
	await score(page).waitFor();
	await accessible(page, 'the score and the mistakes');
	await page.goto('quiz/test/paper/?count=5&seed=seed');
	await page.getByRole('region', { name: /^Key:/ }).waitFor();
	await accessible(page, 'the test on paper');
});
