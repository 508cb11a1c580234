import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { root } from '../../../src/tools/bootstrap.js';
import { shippedTagger } from '../../../src/tools/readerModel';
import { serve } from '../../../src/tools/serve.js';
import { spreadOf } from '../review/spread';
import { check, said } from './say';
import type { Timing } from './page/page';
import { readersWith, type ReaderName } from './page/readers';

type Ask = (reader: ReaderName, text: string) => Promise<Timing>;

/** A text to read, and how often. */
interface Race {
	readonly name: string;
	readonly text: string;
	readonly rounds: number;
}

const mostOfTheirTime = 0.5;

/** Both read in turn, each round the other way about; what counts is the ratio within a round. */
async function race(where: string, ask: Ask, { name, text, rounds }: Race): Promise<void> {
	const order: readonly ReaderName[] = ['entente', 'compromise'];
	const times: Record<ReaderName, number[]> = { entente: [], compromise: [] };
	for (const reader of order) await ask(reader, text.slice(0, 20_000));
	for (let round = 0; round < rounds; round++)
		for (const reader of round % 2 === 0 ? order : [...order].reverse())
			times[reader].push((await ask(reader, text)).ms);
	const ratio = spreadOf(times.entente.map((ms, at) => ms / (times.compromise[at] ?? NaN)));
	const each = order.map((reader) => `${reader} ${said(spreadOf(times[reader]), 0)} ms`);
	console.log(`${where}, ${name}, ${rounds} rounds: ${each.join(', ')}`);
	check(`${said(ratio, 2)} × the time, at most ${mostOfTheirTime}`, ratio.middle <= mostOfTheirTime);
}

/** Both readers under Node. */
export async function raceInNode(races: readonly Race[]): Promise<void> {
	const readers = readersWith(shippedTagger());
	const ask: Ask = (reader, text) => {
		const start = performance.now();
		const names = readers[reader](text);
		return Promise.resolve({ ms: performance.now() - start, names });
	};
	for (const one of races) await race('Node', ask, one);
}

/** Both readers in a worker of Chromium's, bundled as for production. */
export async function raceInChromium(browser: Browser, races: readonly Race[]): Promise<void> {
	const outDir = mkdtempSync(join(tmpdir(), 'reading-'));
	await build({
		configFile: false,
		logLevel: 'warn',
		root: join(root, 'tests', 'bench', 'reading', 'page'),
		base: './',
		worker: { format: 'es' },
		build: { outDir, emptyOutDir: true }
	});
	const site = await serve({ folder: outDir });
	const page = await browser.newPage();
	try {
		await page.goto(site.address);
		await page.waitForFunction(() => 'ask' in globalThis);
		const ask: Ask = (reader, text) =>
			page.evaluate(([name, words]) => globalThis.ask(name, words), [reader, text] as const);
		for (const one of races) await race('Chromium', ask, one);
	} finally {
		await page.close();
		await site.close();
		rmSync(outDir, { recursive: true });
	}
}
