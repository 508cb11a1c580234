import type { Page } from '@playwright/test';

/** A student opens a deck text and keeps it; gives the deck's id, on its page. */
export async function keepDeck(page: Page, text: string): Promise<string> {
	await page.goto('open/');
	const file = { name: 'deck.md', mimeType: 'text/markdown', buffer: Buffer.from(text) };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByRole('button', { name: 'Keep this deck' }).click();
	await page.getByRole('link', { name: 'Go to the deck' }).click();
	await page.waitForURL(/id=/);
	return new URL(page.url()).searchParams.get('id') ?? '';
}
