import { expect } from '@playwright/test';
import { cutOff, precached, routes, stands, test } from './support/site';

test('after the first visit every screen opens with the network off and the server gone', async ({
	page,
	site
}) => {
	await cutOff(page, site);
	for (const route of routes) {
		await page.goto(route);
		await stands(page, route);
		await page.reload();
		await stands(page, route);
	}
});

test('shipped decks, fonts and every built file are there offline', async ({ page, request, site }) => {
	const built: string[] = await (await request.get('precache.json')).json();
	for (const ending of ['.json', '.model', '.txt', '.woff2', '.css']) {
		expect(
			built.some((path) => path.endsWith(ending)),
			ending
		).toBe(true);
	}
	await page.goto('./');
	await precached(page);
	await site.stop();
	const missing = await page.evaluate(
		async (paths) => {
			const missed = async (path: string) => !(await fetch(path).catch(() => null))?.ok;
			const tried = await Promise.all(paths.map(async (path) => ((await missed(path)) ? [path] : [])));
			return tried.flat();
		},
		[...built, 'manifest.webmanifest', 'icon-512.png']
	);
	expect(missing).toEqual([]);
});

test('an address that leads nowhere says so, offline too', async ({ page, site }) => {
	await page.goto('./');
	await precached(page);
	await site.stop();
	await page.goto('nowhere/');
	await stands(page);
});
