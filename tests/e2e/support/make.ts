import { expect, type Page } from '@playwright/test';

/** Opens Make. Idle, it has taken its form over from the prerendered one: what is given before that would be lost. */
export async function openMake(page: Page) {
	await page.goto('./make/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { name: 'Make a deck' })).toBeVisible();
}

/** The box an article is pasted in. */
export const articleBox = (page: Page) => page.getByLabel('Article', { exact: true });
