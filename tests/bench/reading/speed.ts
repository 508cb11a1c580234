import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, type BuildOptions } from 'vite';
import { root } from '../../../src/tools/bootstrap.js';
import { modelFile } from '../../../src/tools/readerModel';
import { syntaxModelFile } from '../../../src/tools/syntaxModel';
import { serve } from '../../../src/tools/serve.js';
import { spreadOf } from '../review/spread';
import { check, said } from './say';
import type { Timing } from './page/page';
import type { ReaderName } from './page/readers';

type Ask = (reader: ReaderName, text: string) => Promise<Timing>;

/** What Entente is asked for, and the most it may take of compromise's time. */
type Goal = readonly [asked: Exclude<ReaderName, 'compromise'>, most: number];

/** A text to read, how often, and what is to be reached. */
interface Race {
	readonly name: string;
	readonly text: string;
	readonly rounds: number;
	readonly goals: readonly Goal[];
}

/** All read in turn, each round the other way about; what counts is the ratio to compromise's time within a round. */
async function race(where: string, ask: Ask, { name, text, rounds, goals }: Race): Promise<void> {
	const order: readonly ReaderName[] = ['compromise', ...goals.map(([asked]) => asked)];
	const times = new Map(order.map((reader) => [reader, [] as number[]]));
	const timesOf = (reader: ReaderName) => times.get(reader) ?? [];
	for (const reader of order) await ask(reader, text.slice(0, 20_000));
	for (let round = 0; round < rounds; round++)
		for (const reader of round % 2 === 0 ? order : [...order].reverse())
			timesOf(reader).push((await ask(reader, text)).ms);
	const theirs = timesOf('compromise');
	console.log(`${where}, ${name}, ${rounds} rounds: compromise ${said(spreadOf(theirs), 0)} ms`);
	for (const [asked, most] of goals) {
		const ratio = spreadOf(timesOf(asked).map((ms, at) => ms / (theirs[at] ?? NaN)));
		check(
			`${asked} ${said(spreadOf(timesOf(asked)), 0)} ms, ${said(ratio, 2)} × the time, at most ${most}`,
			ratio.middle <= most
		);
	}
}

const page = join(root, 'tests', 'bench', 'reading', 'page');

/** Bundles the readers as for production into a folder of its own, has them measured there and clears up. */
async function bundled(options: BuildOptions, measure: (folder: string) => Promise<void>): Promise<void> {
	const outDir = mkdtempSync(join(tmpdir(), 'reading-'));
	try {
		await build({
			configFile: false,
			logLevel: 'warn',
			root: page,
			base: './',
			worker: { format: 'es' },
			ssr: { noExternal: true },
			build: { outDir, emptyOutDir: true, minify: true, ...options }
		});
		await measure(outDir);
	} finally {
		rmSync(outDir, { recursive: true });
	}
}

/** All readers in a process of Node's, bundled as for production: run from their sources, each import would be looked up at each use. */
export function raceInNode(races: readonly Race[]): Promise<void> {
	return bundled(
		{ ssr: 'node.ts', rolldownOptions: { output: { entryFileNames: 'node.mjs' } } },
		async (folder) => {
			const readers = fork(join(folder, 'node.mjs'), [modelFile, syntaxModelFile], { execArgv: [] });
			await once(readers, 'message');
			const ask: Ask = async (reader, text) => {
				readers.send({ reader, text });
				const [answer] = await once(readers, 'message');
				return answer;
			};
			try {
				for (const one of races) await race('Node', ask, one);
			} finally {
				readers.kill();
			}
		}
	);
}

/** All readers in a worker of Chromium's, bundled as for production. */
export function raceInChromium(browser: Browser, races: readonly Race[]): Promise<void> {
	return bundled({}, async (folder) => {
		const site = await serve({ folder });
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
		}
	});
}
