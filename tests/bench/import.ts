import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { bringJudge } from '../../src/tools/ankiJudge.js';
import { root } from '../../src/tools/bootstrap.js';
import { build } from '../../src/tools/build.js';
import { chromiumFlags, chromiumSandbox, ensureChromium } from '../../src/tools/chromium.js';
import { serve } from '../../src/tools/serve.js';
import { readPackage } from '../../src/lib/packages/anki/read';
import { writePackage } from '../../src/lib/packages/anki/write';
import { judge, type Imported } from '../anki/judge';
import { deckForAnki, folder } from '../anki/world';
import { rules, sqlite } from '../packages/support';
import { writeBare } from './import/bare';

const notes = 50_000;

/** Seconds of each thing that is measured, over the rounds. */
class Times {
	readonly #seconds = new Map<string, number[]>();

	add(name: string, ms: number) {
		this.#seconds.set(name, [...(this.#seconds.get(name) ?? []), ms / 1000]);
	}

	tell() {
		for (const [name, list] of this.#seconds) {
			const sorted = [...list].sort((one, other) => one - other);
			const [least = 0, middle = 0, most = 0] = [0, sorted.length >> 1, sorted.length - 1].map(
				(at) => sorted[at]
			);
			const words = [middle, least, most].map((value) => value.toFixed(2));
			console.log(`${name.padEnd(44)} ${words[0]} s   (${words[1]} to ${words[2]})`);
		}
	}
}

/** Opens the package in the app as a student does; gives what each step took, and the longest task that held the page up. */
async function openIn(page: Page, address: string, path: string) {
	await page.addInitScript(() => {
		const tasks: number[] = [];
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(duration);
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(`${address}open/`);
	await page.getByLabel('Choose a file').waitFor({ state: 'attached' });
	await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
	const from = performance.now();
	await page.getByLabel('Choose a file').setInputFiles(path);
	const keep = page.getByRole('button', { name: 'Keep this deck' });
	await keep.waitFor({ timeout: 120_000 });
	const read = performance.now() - from;
	const pressed = performance.now();
	await keep.click();
	await page.getByRole('heading', { name: /is yours now/ }).waitFor({ timeout: 120_000 });
	const kept = performance.now() - pressed;
	const longest = await page.evaluate(() =>
		Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)
	);
	return { read, kept, longest };
}

async function inBrowser(browser: Browser, path: string, times: Times) {
	const server = await serve({ folder: `${root}build` });
	const context = await browser.newContext();
	const page = await context.newPage();
	const { read, kept, longest } = await openIn(page, server.address, path);
	times.add('app: chosen until shown', read);
	times.add('app: pressed until kept', kept);
	times.add('app: both', read + kept);
	times.add('app: longest task of the page', longest);
	const bare = await context.newPage();
	await bare.goto(`${server.address}robots.txt`);
	times.add('bare page: writes the same pages', await bare.evaluate(writeBare, notes));
	await context.close();
	await server.close();
}

/**
 * Measures what it costs to take over a package of 50,000 notes: in Node the reading alone; in Chromium, on the production build, from
 * the file chosen until it is shown and from the yes until it is kept, beside a bare page that writes pages of the same size; and real
 * Anki, where it is to be had. Rounds are interleaved; median, least and most. `words` may name the number of rounds.
 */
export default async function measure(words: readonly string[]): Promise<void> {
	const rounds = Number(words[0] ?? 5);
	const executablePath = await ensureChromium();
	if (!build() || executablePath === null)
		throw new Error('There is nothing to measure, or nothing to measure it in');
	const bytes = writePackage(sqlite, deckForAnki(notes, { at: Date.now(), offsetMinutes: 0 }, false));
	const path = join(folder, 'bench.apkg');
	writeFileSync(path, bytes);
	const brought = bringJudge();
	if ('why' in brought) console.log(`Anki is not measured: ${brought.why}`);
	else process.env.ANKI_PYTHON = brought.python;
	const browser = await chromium.launch({ executablePath, chromiumSandbox, args: chromiumFlags });
	const times = new Times();
	try {
		for (let round = 0; round < rounds; round++) {
			const from = performance.now();
			await readPackage(sqlite, bytes, { rules, now: Date.now(), offsetAt: () => 0 });
			times.add('Node: the package read', performance.now() - from);
			await inBrowser(browser, path, times);
			if ('why' in brought) continue;
			const [imported] = judge([{ do: 'import', path, progress: false }]) as [Imported];
			times.add('Anki: the package imported', imported.seconds * 1000);
		}
	} finally {
		await browser.close();
		if (!('why' in brought)) brought.remove();
	}
	console.log(`${notes.toLocaleString('en')} notes, ${(bytes.length / 1e6).toFixed(1)} MB`);
	times.tell();
}
