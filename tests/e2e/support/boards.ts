import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';

/** The rows of an order, from the earliest on. */
export const rows = (page: Page) => page.getByRole('list', { name: 'Events' }).getByRole('listitem');

/** The words of each row. */
export const rowsSay = (page: Page) => rows(page).allInnerTexts();

/** Where the row stands that says so. */
async function placeOf(page: Page, event: RegExp): Promise<number> {
	return (await rowsSay(page)).findIndex((words) => event.test(words));
}

/** Puts the rows in that order, by keys alone. */
export async function arrange(page: Page, order: readonly RegExp[]) {
	const count = await rows(page).count();
	for (const [to, event] of order.entries()) {
		const at = await placeOf(page, event);
		for (let up = 0; up <= count; up++) await page.keyboard.press('ArrowUp');
		for (let down = 0; down < at; down++) await page.keyboard.press('ArrowDown');
		await expect(rows(page).nth(at)).toBeFocused();
		for (let up = at; up > to; up--) await page.keyboard.press('Alt+ArrowUp');
		await expect(rows(page).nth(to)).toBeFocused();
	}
}

/** The middle of what one sees of an element, in px. */
async function middleOf(element: Locator) {
	const box = await element.boundingBox();
	if (!box) throw new Error(`${element} is not seen`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How far a row must be drawn to come just past the middle of another, in px. */
export async function pastMiddle(row: Locator, other: Locator): Promise<number> {
	const [own, middle] = [await row.boundingBox(), await middleOf(other)];
	if (!own) throw new Error(`${row} is not seen`);
	return middle.y > own.y ? middle.y - own.y - own.height + 4 : middle.y - own.y - 4;
}

/** A finger on a screen, as the browser itself feels it. */
export class Finger {
	readonly #devtools: CDPSession;

	private constructor(devtools: CDPSession) {
		this.#devtools = devtools;
	}

	static async on(page: Page): Promise<Finger> {
		return new Finger(await page.context().newCDPSession(page));
	}

	/** Draws from the middle of an element so many px down the screen, in steps, and lets go. */
	async draw(from: Locator, down: number) {
		const { x, y } = await middleOf(from);
		const steps = 12;
		await this.#touch('touchStart', [{ x, y }]);
		for (let step = 1; step <= steps; step++)
			await this.#touch('touchMove', [{ x, y: y + (down * step) / steps }]);
		await this.#touch('touchEnd', []);
	}

	async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) {
		await this.#devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
	}
}

/** The halves of pairs in one of the columns of a board. */
export const halves = (page: Page, column: 'Questions' | 'Answers') =>
	page.getByRole('list', { name: column }).getByRole('button');

/** Goes by arrows to the half of a pair in the column one is in. */
async function arrowTo(page: Page, half: Locator) {
	const count = await page.locator('[data-side]').count();
	for (let up = 0; up < count; up++) await page.keyboard.press('ArrowUp');
	for (let down = 0; down < count; down++) {
		if (await half.evaluate((button) => button === document.activeElement)) return;
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`No arrow came to ${half}`);
}

/** Pairs a question with an answer, by keys alone. */
export async function pairByKeys(page: Page, question: Locator, answer: Locator) {
	await page.keyboard.press('ArrowLeft');
	await arrowTo(page, question);
	await page.keyboard.press('Enter');
	await expect(question).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('ArrowRight');
	await arrowTo(page, answer);
	await page.keyboard.press('Enter');
}
