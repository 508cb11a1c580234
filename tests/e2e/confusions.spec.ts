import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { enter } from './support/keyboard';
import { cutOff, test } from './support/site';

const question = (page: Page) => page.locator('h1#question');
const options = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('button');
const field = (page: Page) => page.getByLabel('Your answer');
const sureness = (page: Page) => page.getByRole('group', { name: 'How sure are you?' });
const right = 'Vladimir Putin';

/** The first open, until its deck is there. */
async function firstOpen(page: Page) {
	await page.goto('./');
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
}

/** Takes a wrong choice of the first card, and says what it was. */
async function mixUp(page: Page): Promise<string> {
	await page.goto('quiz/ask/?mode=choose');
	const wrong = options(page).filter({ hasNotText: right }).first();
	await wrong.waitFor();
	const said = (await wrong.locator('span').first().textContent()) ?? '';
	await wrong.click();
	await options(page).filter({ hasText: 'Your answer' }).waitFor();
	return said;
}

test('by keyboard and offline: what is mixed up is seen side by side, and told apart until it is', async ({
	page,
	site
}) => {
	await cutOff(page, site);
	await page.goto('quiz/confusions/');
	await expect(page.getByRole('heading', { level: 1, name: 'Nothing is mixed up.' })).toBeVisible();
	await accessible(page, 'nothing mixed up');
	const wrong = await mixUp(page);
	await page.goto('quiz/');
	await expect(page.getByText(`You mix up ${right} and ${wrong}.`)).toBeVisible();
	await enter(page, 'link', 'See them side by side');
	const pair = page.getByRole('article', { name: `You mix up ${right} and ${wrong}: once, today.` });
	await expect(pair.getByRole('region', { name: right }).getByRole('blockquote')).toBeVisible();
	await accessible(page, 'what is mixed up');
	await enter(page, 'link', 'Tell them apart');
	await expect(question(page)).toBeFocused();
	for (let answers = 0; answers < 12 && (await page.getByText(/^You tell them apart/).count()) === 0;) {
		await question(page).waitFor();
		if ((await options(page).count()) > 0) {
			await expect(options(page).filter({ hasText: right })).toHaveCount(1);
			const asked = (await question(page).textContent()) ?? '';
			const at = (await options(page).allTextContents()).findIndex((text) => text.includes(right));
			await page.keyboard.press(String(asked.includes('figure') ? at + 1 : 2 - at));
		} else {
			const asked = (await question(page).textContent()) ?? '';
			await field(page).fill(asked.includes('figure') ? right : wrong);
			await page.keyboard.press('Enter');
		}
		answers++;
		await page.getByRole('heading', { level: 2, name: 'Right.' }).waitFor();
		await page.keyboard.press('Space');
		await page.waitForTimeout(300);
	}
	await expect(page.getByRole('heading', { level: 1, name: 'You tell them apart.' })).toBeVisible();
	await expect(page.getByRole('list', { name: 'Told apart' })).toContainText(wrong);
	await accessible(page, 'told apart');
});

test('by touch on a phone: the one is chosen against the other, and a miss shows both sentences', async ({
	phone: page
}) => {
	await firstOpen(page);
	const wrong = await mixUp(page);
	await page.goto('quiz/confusions/');
	await page.getByRole('link', { name: 'Tell them apart' }).tap();
	await expect(options(page)).toHaveCount(2);
	await options(page).filter({ hasText: wrong }).tap();
	await expect(page.getByText('Where the right answer stands')).toBeVisible();
});

test('how sure one is: off as it begins, one key before the answer, and in a field the arrows', async ({
	page
}) => {
	await firstOpen(page);
	await page.goto('quiz/ask/?mode=choose');
	await options(page).first().waitFor();
	await expect(sureness(page)).toHaveCount(0);
	await page.goto('quiz/');
	await page.getByRole('checkbox', { name: 'Ask how sure you are' }).press('Space');
	await accessible(page, 'the ways, with how sure');
	await enter(page, 'link', /^Choose/);
	await expect(question(page)).toBeFocused();
	await page.keyboard.press('j');
	await expect(sureness(page).getByRole('button', { name: 'Sure', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await accessible(page, 'the choices, with how sure');
	await options(page).filter({ hasNotText: right }).first().click();
	await expect(sureness(page)).toHaveCount(0);
	await page.keyboard.press('Space');
	await page.goto('quiz/ask/?mode=type');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('no');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowDown');
	await expect(field(page)).toHaveValue('no');
	await expect(sureness(page).getByRole('button', { name: 'Fairly sure' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await accessible(page, 'the field, with how sure');
	await page.goto('settings/');
	await expect(page.getByRole('checkbox', { name: 'Ask how sure you are' })).toBeChecked();
});
