import { expect, type CDPSession, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { test } from './support/site';
import { placeOf, prompt, showAnswer } from './support/student';

/** What the page is told to say, and how often it is felt. */
interface Noted {
	said: string[];
	felt: number[];
}
const noted = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

/** A device with an English voice of its own, which notes what it says, and how often it is felt. */
async function giveVoice(page: Page) {
	await page.addInitScript(() => {
		const noted: Noted = { said: [], felt: [] };
		const voice = { lang: 'en-GB', localService: true, default: true };
		const speech = Object.assign(new EventTarget(), {
			getVoices: () => [voice],
			speak: ({ text }: { readonly text: string }) => noted.said.push(text),
			cancel: () => undefined
		});
		class Utterance {
			constructor(readonly text: string) {}
		}
		Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
		Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, noted });
		navigator.vibrate = (pattern) => {
			noted.felt.push(Number(pattern));
			return true;
		};
	});
}

/** A finger goes down at 200 px and moves sideways, in steps as a finger's, and is lifted there unless it is held. */
async function drag(finger: CDPSession, to: number, { held = false, down = 0 } = {}) {
	const at = (x: number, y: number) => [{ x, y, id: 1 }];
	await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(200, 300) });
	for (let step = 1; step <= 8; step++) {
		const [x, y] = [200 + ((to - 200) * step) / 8, 300 + (down * step) / 8];
		await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x, y) });
	}
	if (!held) await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const lift = (finger: CDPSession) =>
	finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

test.describe('on a phone', () => {
	test.use({
		serviceWorkers: 'block',
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});

	test('a swipe grades, is told before the finger lets go, is felt where that is set, and is one tap from undone', async ({
		page
	}) => {
		await giveVoice(page);
		await page.goto('./settings/');
		await page.getByRole('checkbox', { name: 'Feel each grade' }).check();
		await page.goto('./review/');
		await prompt(page).waitFor();
		const finger = await page.context().newCDPSession(page);
		const first = (await prompt(page).textContent()) ?? '';

		await drag(finger, 40);
		await expect(prompt(page)).toHaveText(first);
		await page.getByRole('button', { name: 'Show answer' }).tap();
		await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
		await drag(finger, 230);
		await drag(finger, 210, { down: -200 });
		await expect(prompt(page)).toHaveText(first);

		await drag(finger, 340, { held: true });
		const good = await page.getByRole('button', { name: /^Good/ }).getAttribute('aria-label');
		await expect(page.locator('[aria-hidden=true]').getByText(good ?? '')).toBeVisible();
		const over = () =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await over()).toBe(0);
		await lift(finger);
		await expect(prompt(page)).not.toHaveText(first);
		expect((await noted(page)).felt).toEqual([12]);

		await page.getByRole('button', { name: 'Undo' }).tap();
		await expect(prompt(page)).toHaveText(first);
		await page.getByRole('button', { name: 'Show answer' }).tap();
		await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
		await drag(finger, 40);
		await expect(prompt(page)).not.toHaveText(first);
		expect(await placeOf(page)).toMatchObject({ place: 2 });
		await page.getByRole('button', { name: 'Undo' }).tap();
		await page.getByRole('button', { name: 'Show answer' }).tap();
		await page.getByRole('button', { name: /^Forgot/ }).tap();
		await expect.poll(async () => (await noted(page)).felt).toEqual([12, 12, 12]);
	});

	test('with two grades the bar has two cells, and nothing is felt where that was not asked for', async ({
		page
	}) => {
		await giveVoice(page);
		await page.goto('./settings/');
		await page.getByRole('radio', { name: /^Two/ }).check();
		await accessible(page, 'settings with two grades');
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('./review/');
		await prompt(page).waitFor();
		await page.getByRole('button', { name: 'Show answer' }).tap();
		const group = page.getByRole('group', { name: 'How well did you remember it?' });
		await expect(group.getByRole('button')).toHaveCount(2);
		await accessible(page, 'two grades');
		await group.getByRole('button', { name: /^Knew it/ }).tap();
		expect(await placeOf(page)).toMatchObject({ place: 2 });
		expect((await noted(page)).felt).toEqual([]);
	});
});

test.describe('at a desk', () => {
	test.use({ serviceWorkers: 'block' });

	test('L reads the prompt, then the answer and its sentence, and only when it is asked to', async ({
		page
	}) => {
		await giveVoice(page);
		await page.goto('./review/');
		await prompt(page).waitFor();
		const asked = (await prompt(page).textContent()) ?? '';
		await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible();
		await accessible(page, 'a card that can be read aloud');
		expect((await noted(page)).said).toEqual([]);
		await page.keyboard.press('l');
		expect((await noted(page)).said).toEqual([asked.trim()]);
		await showAnswer(page);
		await page.keyboard.press('l');
		await expect.poll(async () => (await noted(page)).said.length).toBe(3);
		await page.goto('./quiz/ask/?mode=choose');
		await page.locator('h1#question').waitFor();
		await page.getByRole('button', { name: 'Read aloud' }).click();
		expect((await noted(page)).said).toHaveLength(1);
		await accessible(page, 'a question that can be read aloud');
	});

	test('a device without a voice shows nothing of it', async ({ page }) => {
		await page.goto('./review/');
		await prompt(page).waitFor();
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('button', { name: 'Read aloud' })).toBeHidden();
	});
});
