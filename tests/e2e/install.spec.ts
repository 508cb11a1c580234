import { chromium, expect } from '@playwright/test';
import { chromiumFlags, chromiumSandbox, findChromium } from '../../src/tools/chromium.js';
import { precached, stands, test } from './support/site';

interface Picture {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
}

interface Manifest {
	readonly icons: readonly (Picture & { readonly purpose?: string })[];
	readonly screenshots: readonly (Picture & { readonly form_factor: 'narrow' | 'wide' })[];
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

test('screenshots for phone and desk are of the size and type the manifest says, and such as browsers show', async ({
	request
}) => {
	const { screenshots }: Manifest = await (await request.get('manifest.webmanifest')).json();
	expect(new Set(screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['narrow', 'wide']));
	for (const form of ['narrow', 'wide'])
		expect(
			new Set(screenshots.filter((each) => each.form_factor === form).map(({ sizes }) => sizes)).size
		).toBe(1);
	for (const { src, sizes, type } of screenshots) {
		const response = await request.get(src);
		expect(response.headers()['content-type'], src).toBe(type);
		const picture = await response.body();
		const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
		expect(`${width}x${height}`, src).toBe(sizes);
		expect(Math.min(width, height), src).toBeGreaterThanOrEqual(320);
		expect(Math.max(width, height) / Math.min(width, height), src).toBeLessThanOrEqual(2.3);
	}
});

test('an offer to install that came on Today waits in Settings, one press away', async ({ page }) => {
	await page.goto('./');
	await stands(page);
	await page.evaluate(() => {
		const offer = new Event('beforeinstallprompt', { cancelable: true });
		const prompt = async () => {
			document.title = 'Asked';
			return { outcome: 'accepted' };
		};
		window.dispatchEvent(Object.assign(offer, { prompt }));
	});
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('button', { name: 'Install Entente' }).click();
	await expect(page).toHaveTitle('Asked');
	await expect(page.getByRole('button', { name: 'Install Entente' })).toBeHidden();
});
