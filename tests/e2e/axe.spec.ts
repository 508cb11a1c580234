import { expect } from '@playwright/test';
import { accessible } from './support/axe';
import { routes, stands, test } from './support/site';

/* How each screen stands when one comes to it; what it may become is in `states.spec.ts`. */

for (const route of [...routes, 'nowhere/']) {
	test(`${route} is accessible as one comes to it`, async ({ page }) => {
		await page.goto(route);
		await stands(page);
		await accessible(page, route);
	});
}

test('nothing scrolls sideways at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const route of routes) {
		await page.goto(route);
		await stands(page);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over, route).toBe(0);
	}
});
