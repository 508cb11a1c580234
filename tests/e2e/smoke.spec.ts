import { expect } from '@playwright/test';
import { stands, test } from './support/site';

test('the production build opens on Today', async ({ page }) => {
	await page.goto('./');
	await expect(page).toHaveTitle(/Entente/);
	await stands(page);
});
