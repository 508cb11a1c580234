import { expect, type Page } from '@playwright/test';

/** Opens Make. Idle, it has taken its form over from the prerendered one: what is given before that would be lost. */
export async function openMake(page: Page) {
	await page.goto('./make/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { name: 'Make a deck' })).toBeVisible();
}

/** The box an article is pasted in. */
export const articleBox = (page: Page) => page.getByLabel('Article', { exact: true });

/** What the foot of the suggestions says of them. */
export const status = (page: Page) => page.locator('footer').getByRole('status');

/** How many suggestions are kept, offered and dropped, once all is read. */
export async function standing(page: Page) {
	await expect(status(page)).toHaveText(/^\d+ kept,/);
	const said = (await status(page).textContent()) ?? '';
	const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(said)?.[1] ?? 0);
	return { kept: count('kept'), offered: count('offered'), dropped: count('dropped') };
}

/** Goes with J to the first card that is offered from where the student is. */
export async function toOffer(page: Page) {
	const here = page.locator('li.offered[aria-current]');
	for (let presses = 0; presses < 40 && !(await here.isVisible()); presses++) await page.keyboard.press('j');
	await expect(here).toBeVisible();
}
