import { expect, type BrowserContext, type Page } from '@playwright/test';
import { written } from './support/articles';
import { longCopy } from './support/copies';
import { builds, precached, routes, stands, test } from './support/site';
import { answer, findFacts, study } from './support/student';

/** What the console says of things refused by the page's security policy, on all pages of the context. */
function refusals(context: BrowserContext): readonly string[] {
	const said: string[] = [];
	const hear = (words: string) => {
		if (/Content.Security.Policy|Trusted|Refused to/i.test(words)) said.push(words);
	};
	context.on('console', (message) => hear(message.text()));
	context.on('weberror', (problem) => hear(problem.error().message));
	return said;
}

/** Names of the workers that the page starts from now on. */
function workersOf(page: Page): readonly string[] {
	const names: string[] = [];
	page.on('worker', (worker) => names.push(/(\w+)-[\w-]+\.js$/.exec(worker.url())?.[1] ?? worker.url()));
	return names;
}

test('no screen, no worker and no update meets the security policy', async ({ page, context, site }) => {
	const said = refusals(context);
	const workers = workersOf(page);
	for (const route of [...routes, 'nowhere/']) {
		await page.goto(route);
		await stands(page, route);
		expect(said, route).toEqual([]);
	}

	await page.goto('./make/');
	const { kept } = await findFacts(page, written);
	expect(workers).toContain('reader');
	await page.getByRole('button', { name: /^Make the deck/ }).click();
	await study(page, kept);

	await page.goto('./settings/');
	const file = {
		name: 'copy.json',
		mimeType: 'application/json',
		buffer: Buffer.from(await longCopy(1_200))
	};
	await page.getByLabel('Choose a file').setInputFiles(file);
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByText(/^Brought back: 1 deck, /)).toBeVisible();
	await page.goto('./decks/');
	await expect.poll(() => workers).toContain('fold');

	await precached(page);
	await site.become(builds.next);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Reload now' }).click();
	await reloaded;
	await page.goto('./review/');
	await answer(page, 'Space');
	expect(said).toEqual([]);
});

test('words are never taken for markup, nor scripts from elsewhere for ours', async ({ page }) => {
	await page.goto('./');
	await stands(page);
	const attempts = await page.evaluate(() => {
		const outcome = (attempt: () => unknown) => {
			try {
				attempt();
				return 'done';
			} catch {
				return 'refused';
			}
		};
		const script = document.createElement('script');
		return {
			markup: outcome(() => (document.createElement('p').innerHTML = '<b>bold</b>')),
			script: outcome(() => (script.src = '/service-worker.js')),
			worker: outcome(() => new Worker('/service-worker.js')),
			words: outcome(() => (document.createElement('p').textContent = '<b>bold</b>'))
		};
	});
	expect(attempts).toEqual({ markup: 'refused', script: 'refused', worker: 'refused', words: 'done' });
});
