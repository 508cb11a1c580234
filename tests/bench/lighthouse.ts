import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { root } from '../../src/tools/bootstrap.js';
import { build } from '../../src/tools/build.js';
import { chromiumFlags, chromiumSandbox, ensureChromium } from '../../src/tools/chromium.js';
import { serve } from '../../src/tools/serve.js';
import { median, spreadOf } from './review/spread';

const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof goals;
const categories = Object.keys(goals) as Category[];
const routes = ['', 'review/', 'decks/', 'deck/', 'make/', 'share/', 'open/', 'settings/'];
const port = 9222;

/**
 * Lighthouse's mobile audit of the production build, in Chromium: the first route `words[0]` times (5 where nothing is said), as median
 * with its quartiles beside the goals, then every other route once. A route that misses a goal has what it was marked down for beside it.
 */
export default async function measure(words: readonly string[]): Promise<void> {
	const runs = Number(words[0] ?? 5);
	const executablePath = await ensureChromium();
	if (!build() || executablePath === null)
		throw new Error('There is nothing to measure, or nothing to measure it in');
	const app = await serve({ folder: `${root}build` });
	const profile = mkdtempSync(join(tmpdir(), 'entente-lighthouse-'));
	const args = [...chromiumFlags, `--remote-debugging-port=${port}`];
	const browser = await chromium.launchPersistentContext(profile, { executablePath, chromiumSandbox, args });
	try {
		const first: Result[] = [];
		for (let run = 0; run < runs; run++) first.push(await audit(app.address));
		const rows = [row('/', first)];
		for (const route of routes.slice(1)) rows.push(row(`/${route}`, [await audit(app.address + route)]));
		console.table(rows);
		for (const category of categories) {
			const reached = median(first.map((result) => score(result, category)));
			const holds = reached >= goals[category];
			console.log(`${holds ? 'holds ' : 'FAILS '} ${category} ${reached}, at least ${goals[category]}`);
			if (!holds) process.exitCode = 1;
		}
	} finally {
		await browser.close();
		await app.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

async function audit(address: string): Promise<Result> {
	const outcome = await lighthouse(address, { port, logLevel: 'error', onlyCategories: categories });
	if (!outcome) throw new Error(`Lighthouse gave nothing for ${address}`);
	return outcome.lhr;
}

/** Out of 100. */
function score({ categories }: Result, category: Category): number {
	return Math.round((categories[category]?.score ?? 0) * 100);
}

function row(route: string, results: readonly Result[]) {
	const scores = categories.map((category) => {
		const { low, middle, high } = spreadOf(results.map((result) => score(result, category)));
		return [category, results.length > 1 ? `${middle} (${low}–${high})` : `${middle}`];
	});
	const paint = median(results.map(({ audits }) => audits['largest-contentful-paint']?.numericValue ?? NaN));
	return {
		route,
		...Object.fromEntries(scores),
		'largest paint, ms': Math.round(paint),
		missed: results[0] ? missed(results[0]).join(', ') : ''
	};
}

/** The audits that cost a category under its goal some points. */
function missed(result: Result): string[] {
	const short = categories.filter((category) => score(result, category) < goals[category]);
	return short.flatMap((category) =>
		(result.categories[category]?.auditRefs ?? [])
			.filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => id)
	);
}
