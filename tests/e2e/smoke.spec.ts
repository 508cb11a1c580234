import { expect, test } from '@playwright/test';

test('the production build opens on Today', async ({ page }) => {
	await page.goto('./');
	await expect(page).toHaveTitle(/Entente/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
