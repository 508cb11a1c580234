import { expect, type Page } from '@playwright/test';
import { enter, pasteInto } from './keyboard';
import { standing, toOffer } from './make';

/** The prompt of the card asked now; there is none while the screen is neutral. */
export const prompt = (page: Page) => page.getByRole('article', { name: /^Card / }).locator('h1');

/** Answers the card that is asked, and waits until the next one is; gives what was asked. */
export async function answer(page: Page, key: string): Promise<string> {
	const asked = (await prompt(page).textContent()) ?? '';
	await showAnswer(page);
	await page.keyboard.press(key);
	await expect(prompt(page)).not.toHaveText(asked);
	return asked;
}

/** Shows the answer of the card that is asked. */
export async function showAnswer(page: Page) {
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
}

/** Where the sitting stands: the place of the card asked now, and how many there are. */
export async function placeOf(page: Page) {
	const card = page.getByRole('article', { name: /^Card \d+ of \d+$/ });
	const [place = 0, of = 0] =
		((await card.getAttribute('aria-label')) ?? '').match(/\d+/g)?.map(Number) ?? [];
	return { place, of };
}

/** How many records of study this device keeps: in the database, and waiting to be written there. */
export function recordsKept(page: Page) {
	return page.evaluate(async () => {
		const opened = indexedDB.open('entente');
		const database = await new Promise<IDBDatabase>((done, failed) => {
			opened.onsuccess = () => done(opened.result);
			opened.onerror = () => failed(opened.error);
		});
		const asked = database.transaction('devices').objectStore('devices').get('self');
		const saved = await new Promise<number>((done) => {
			asked.onsuccess = () => done((asked.result as { records: number }).records);
		});
		database.close();
		const waiting = Object.keys(localStorage).filter((key) => key.startsWith('entente:answer:')).length;
		return { saved, waiting };
	});
}

/** Goes to a place of the navigation, and is there. */
export async function goTo(page: Page, place: 'Today' | 'Decks' | 'Make' | 'Settings') {
	await enter(page, 'link', place);
	await expect(page.getByRole('link', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
}

/** On the Make screen: pastes an article and has its facts found, all of them; gives how many cards are kept of themselves, and proposed. */
export async function findFacts(page: Page, article: string) {
	await pasteInto(page.getByLabel('Article', { exact: true }), article);
	await enter(page, 'button', /^Find facts/);
	const { kept } = await standing(page);
	return { kept, cards: await page.locator('[data-origin]').count() };
}

/**
 * Drops the first card and keeps it after all, drops the second, asks the third in her own words, and ticks an offer; gives how many are
 * kept. Where there are but two cards the second is kept after all too, and asked so.
 */
export async function decide(page: Page, question: string): Promise<number> {
	const { offered } = await standing(page);
	const isShort = (await page.locator('[data-origin]').count()) === 2;
	await page.keyboard.press('j');
	await page.keyboard.press('d');
	await enter(page, 'button', 'Dropped. Bring back');
	expect((await standing(page)).dropped).toBe(0);
	await page.keyboard.press('j');
	await page.keyboard.press('d');
	expect((await standing(page)).dropped).toBe(1);
	if (isShort) await enter(page, 'button', 'Dropped. Bring back');
	else await page.keyboard.press('j');
	await enter(page, 'button', /^Edit/);
	await pasteInto(page.getByRole('dialog').getByRole('textbox').first(), question);
	await enter(page, 'button', 'Save');
	await expect(page.getByRole('dialog')).toBeHidden();
	const { kept, offered: left } = await standing(page);
	expect(left).toBeLessThanOrEqual(offered);
	if (left === 0) return kept;
	await toOffer(page);
	await page.keyboard.press('t');
	expect(await standing(page)).toEqual({ kept: kept + 1, offered: left - 1, dropped: 1 });
	return kept + 1;
}

/** The deck is made, of that many cards, and studied: one answer, then back to Today. */
export async function study(page: Page, cards: number) {
	await expect(page.getByText(`${cards} cards, on this device only.`)).toBeVisible();
	await enter(page, 'link', 'Study it now');
	await answer(page, 'Space');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}
