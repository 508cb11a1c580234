import { chromium, expect } from '@playwright/test';
import { chromiumFlags, chromiumSandbox, findChromium } from '../../src/tools/chromium.js';
import { precached, test } from './support/site';

interface Manifest {
	readonly icons: readonly { readonly src: string; readonly purpose?: string }[];
	readonly shortcuts: readonly { readonly url: string }[];
}

test('a browser finds nothing that keeps it from installing Entente', async ({ site }, { outputDir }) => {
	const executablePath = await findChromium();
	const context = await chromium.launchPersistentContext(`${outputDir}/profile`, {
		chromiumSandbox,
		args: chromiumFlags,
		...(executablePath ? { executablePath } : {})
	});
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(site.address);
	await precached(page);
	const session = await context.newCDPSession(page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	const { errors } = await session.send('Page.getAppManifest');
	await context.close();
	expect(installabilityErrors).toEqual([]);
	expect(errors).toEqual([]);
});

test('every icon and shortcut of the manifest leads somewhere', async ({ request }) => {
	const manifest: Manifest = await (await request.get('manifest.webmanifest')).json();
	const wanted = [...manifest.icons.map(({ src }) => src), ...manifest.shortcuts.map(({ url }) => url)];
	for (const path of wanted) expect((await request.get(path)).status(), path).toBe(200);
	expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});
