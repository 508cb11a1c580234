import { expect, test } from '@playwright/test';
import { Site, builds, precached, routes, stands } from './support/site';

test('built for /entente/ it works there: links, manifest, and offline', async ({ page }) => {
	const site = new Site(builds.based, '/entente');
	await site.start();
	await page.goto(site.address);
	await precached(page);
	const manifest = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
		return link ? { href: new URL(link.href).pathname, ok: (await fetch(link.href)).ok } : null;
	});
	expect(manifest).toEqual({ href: '/entente/manifest.webmanifest', ok: true });
	await page.getByRole('link', { name: 'Settings' }).first().click();
	await expect(page).toHaveURL(`${site.address}settings/`);
	await site.stop();
	for (const route of routes) {
		await page.goto(new URL(route, site.address).href);
		await stands(page, route);
	}
});
