import { expect } from '@playwright/test';
import { accessible } from './support/axe';
import { enter, tabTo } from './support/keyboard';
import { test } from './support/site';

test('an owner narrows the ways a deck may be asked, by keyboard; every quiz holds to it, and a reload too', async ({
	page
}) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
	await page.goto('decks/');
	await page.getByRole('listitem').getByRole('link').first().click();
	await page.getByText('More', { exact: true }).click();
	await enter(page, 'button', 'Ways to be asked');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('checkbox')).toHaveCount(5);
	for (const way of ['Choose', 'Match', 'True or false']) {
		await tabTo(dialog.getByRole('checkbox', { name: way }));
		await page.keyboard.press('Space');
	}
	await accessible(page, 'the ways of a deck');
	await enter(page, 'button', 'Save');
	await expect(dialog).toBeHidden();
	await expect(page.getByText('A quiz asks it by: Type, Order.')).toBeVisible();
	await page.reload();
	await page.getByText('A quiz asks it by: Type, Order.').waitFor();
	await page.getByRole('link', { name: 'Quiz' }).click();
	await expect(page.getByRole('link', { name: /^Type/ })).toBeVisible();
	for (const way of [/^Choose/, /^Match/, /^True or false/])
		await expect(page.getByRole('link', { name: way })).toHaveCount(0);
	await page.getByRole('link', { name: /^Test/ }).click();
	await expect(page.getByRole('checkbox', { name: /^Type [1-9]/ })).toBeVisible();
	for (const way of ['Choose 0', 'True or false 0'])
		await expect(page.getByRole('checkbox', { name: way })).toBeVisible();
});
