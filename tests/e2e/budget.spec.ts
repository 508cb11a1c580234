import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import { routes, test } from './support/site';

/** The scripts a page asks for before it is idle: address → kilobytes as gzip sends them. */
async function scriptsOf(page: Page, route: string): Promise<ReadonlyMap<string, number>> {
	const responses: Response[] = [];
	const note = (response: Response) => {
		if (response.ok() && /\.js$/.test(new URL(response.url()).pathname)) responses.push(response);
	};
	page.on('response', note);
	await page.goto(route);
	await page.waitForLoadState('networkidle');
	page.off('response', note);
	const weighed = responses.map(
		async (response) => [response.url(), gzipSync(await response.body()).length / 1024] as const
	);
	return new Map(await Promise.all(weighed));
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);

/** What a worker runs: a page starts it once it stands still, and does without until then. */
const isWorker = (address: string) => address.includes('/workers/');

test.use({ serviceWorkers: 'block' });

test('the first route weighs at most 90 KB of JavaScript, each further one at most 40', async ({ page }) => {
	const first = await scriptsOf(page, './');
	expect(first.size).toBeGreaterThan(0);
	expect(sum(first.values())).toBeLessThanOrEqual(90);
	for (const route of routes.slice(1)) {
		const further = [...(await scriptsOf(page, route))].filter(
			([address]) => !first.has(address) && !isWorker(address)
		);
		expect(sum(further.map(([, size]) => size)), route).toBeLessThanOrEqual(40);
	}
});

test('what reads files, which Open starts while a student looks for hers, is at most 66 KB', async ({
	page
}) => {
	const workers = [...(await scriptsOf(page, 'open/'))].filter(([address]) => isWorker(address));
	expect(workers.length).toBeGreaterThan(1);
	expect(sum(workers.map(([, size]) => size))).toBeLessThanOrEqual(66);
});

test('what a quiz takes beyond that, once it is said how to be asked, is at most 67 KB', async ({ page }) => {
	const first = await scriptsOf(page, './');
	for (const route of ['quiz/ask/?mode=choose', 'quiz/ask/?mode=order', 'quiz/test/ask/?seed=a&begun=1']) {
		const further = [...(await scriptsOf(page, route))].filter(([address]) => !first.has(address));
		expect(sum(further.map(([, size]) => size)), route).toBeLessThanOrEqual(67);
	}
});
