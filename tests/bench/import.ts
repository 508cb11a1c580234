import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { bringJudge } from '../../src/tools/ankiJudge.js';
import { root } from '../../src/tools/bootstrap.js';
import { build } from '../../src/tools/build.js';
import { chromiumFlags, chromiumSandbox, ensureChromium } from '../../src/tools/chromium.js';
import { serve } from '../../src/tools/serve.js';
import { readBytes } from '../../src/lib/core/sharing/formats/read';
import { ankiTextFromDeck } from '../../src/lib/core/sharing/written/ankiText';
import { writePackage } from '../../src/lib/packages/anki/write';
import { judge, type Imported } from '../anki/judge';
import { deckForAnki, folder } from '../anki/world';
import { readPackage, rules, sqlite } from '../packages/support';
import { writeBare } from './import/bare';
import { takeSeen, wasSeen, watchPage } from './import/seen';

const notes = 50_000;
/** What is taken over: the same notes in two kinds of file. */
const comings = ['package', 'text'] as const;
type Coming = (typeof comings)[number];

/** The least, the median and the most. */
function spread(values: readonly number[]): readonly [number, number, number] {
	const sorted = [...values].sort((one, other) => one - other);
	return [sorted[0] ?? NaN, sorted[sorted.length >> 1] ?? NaN, sorted.at(-1) ?? NaN];
}

/** Seconds of each thing that is measured, over the rounds. */
class Times {
	readonly #seconds = new Map<string, number[]>();

	add(name: string, ms: number) {
		this.#seconds.set(name, [...(this.#seconds.get(name) ?? []), ms / 1000]);
	}

	/** How many times as long the one takes as the other, round by round. */
	compare(name: string, other: string) {
		const others = this.#seconds.get(other) ?? [];
		const ratios = (this.#seconds.get(name) ?? []).map((value, round) => value / (others[round] ?? NaN));
		const [least, middle, most] = spread(ratios).map((ratio) => ratio.toFixed(2));
		console.log(`${name} is ${middle} times ${other} (${least} to ${most})`);
	}

	tell() {
		for (const [name, list] of this.#seconds) {
			const [least, middle, most] = spread(list).map((value) => value.toFixed(2));
			console.log(`${name.padEnd(46)} ${middle} s   (${least} to ${most})`);
		}
	}
}

/** Nobody finds a file faster, in ms. */
const untilChosen = 1_000;

/** Seconds that all of a browser's processes have computed, in ms. */
async function computed(session: CDPSession): Promise<number> {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Opens a file in the app, installed and standing still, as a student does; gives what was seen, and what was computed for it. */
async function openIn(
	page: Page,
	session: CDPSession,
	{ address, path }: { readonly address: string; readonly path: string }
) {
	await page.addInitScript(watchPage);
	await page.goto(`${address}open/`);
	await page.getByLabel('Choose a file').waitFor({ state: 'attached' });
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(untilChosen);
	const before = await computed(session);
	await page.getByLabel('Choose a file').setInputFiles(path);
	await page.waitForFunction(wasSeen, 'shown' as const, { timeout: 120_000 });
	await page.getByRole('button', { name: 'Keep this deck' }).click();
	await page.waitForFunction(wasSeen, 'kept' as const, { timeout: 120_000 });
	return { ...(await page.evaluate(takeSeen)), computed: (await computed(session)) - before };
}

async function inBrowser(browser: Browser, files: Readonly<Record<Coming, string>>, times: Times) {
	const server = await serve({ folder: `${root}build` });
	const session = await browser.newBrowserCDPSession();
	for (const coming of comings) {
		const context = await browser.newContext();
		const page = await context.newPage();
		const seen = await openIn(page, session, { address: server.address, path: files[coming] });
		times.add(`${coming}, app: until words of progress`, seen.words);
		times.add(`${coming}, app: until the bar and its Stop`, seen.bar);
		times.add(`${coming}, app: chosen until shown`, seen.shown);
		times.add(`${coming}, app: pressed until kept`, seen.kept);
		times.add(`${coming}, app: both`, seen.shown + seen.kept);
		times.add(`${coming}, app: computed, in all processes`, seen.computed);
		times.add(`${coming}, app: longest task while it is read`, seen.longestReading);
		times.add(`${coming}, app: longest task while it is kept`, seen.longestKeeping);
		const bare = await context.newPage();
		await bare.goto(`${server.address}robots.txt`);
		times.add('bare page: writes the same pages', await bare.evaluate(writeBare, notes));
		await context.close();
	}
	await session.detach();
	await server.close();
}

/** What real Anki takes for its own import of each file, in seconds; nothing else of it is counted. */
function inAnki(files: Readonly<Record<Coming, string>>, times: Times) {
	const verbs = { package: { do: 'import', progress: false }, text: { do: 'text' } } as const;
	for (const coming of comings) {
		const [imported] = judge([{ ...verbs[coming], path: files[coming] }]) as [Imported];
		if (imported.new !== notes) throw new Error(`Anki took ${imported.new} notes of the ${coming}`);
		times.add(`${coming}, Anki: imported`, imported.seconds * 1000);
		times.add(`${coming}, Anki: computed`, imported.computed * 1000);
	}
}

/** Writes the notes as a package and as a text for Anki. */
function writeFiles(): Readonly<Record<Coming, string>> {
	const deck = deckForAnki(notes, { at: Date.now(), offsetMinutes: 0 }, false);
	const files = { package: join(folder, 'bench.apkg'), text: join(folder, 'bench.txt') };
	writeFileSync(files.package, writePackage(sqlite, deck));
	writeFileSync(files.text, ankiTextFromDeck({ head: deck.deck, cards: deck.cards }));
	return files;
}

async function inNode(files: Readonly<Record<Coming, string>>, times: Times) {
	const [bytes, text] = [readFileSync(files.package), readFileSync(files.text)];
	const from = performance.now();
	await readPackage(bytes, { rules, now: Date.now(), offsetAt: () => 0 });
	times.add('package, Node: read', performance.now() - from);
	const next = performance.now();
	readBytes(text, { name: files.text });
	times.add('text, Node: read', performance.now() - next);
}

/**
 * Measures what it costs to take over 50,000 notes, as a package and as a text: in Node the reading alone; in Chromium, on the production
 * build, from the file chosen until it is shown and from the yes until it is kept, beside a bare page that writes pages of the same size;
 * and real Anki, where it is to be had. Where other work runs beside it, what was computed says more than what passed; of that, the start
 * of what reads is left out, for it is over before a file is chosen. Rounds are interleaved; median, least and most. `words` may name the
 * number of rounds.
 */
export default async function measure(words: readonly string[]): Promise<void> {
	const rounds = Number(words[0] ?? 5);
	const executablePath = await ensureChromium();
	if (!build() || executablePath === null)
		throw new Error('There is nothing to measure, or nothing to measure it in');
	const files = writeFiles();
	const brought = bringJudge();
	if ('why' in brought) console.log(`Anki is not measured: ${brought.why}`);
	else process.env.ANKI_PYTHON = brought.python;
	const browser = await chromium.launch({ executablePath, chromiumSandbox, args: chromiumFlags });
	const times = new Times();
	try {
		for (let round = 0; round < rounds; round++) {
			await inNode(files, times);
			await inBrowser(browser, files, times);
			if (!('why' in brought)) inAnki(files, times);
		}
	} finally {
		await browser.close();
		if (!('why' in brought)) brought.remove();
	}
	const sizes = comings.map((coming) => `${coming} ${(statSync(files[coming]).size / 1e6).toFixed(1)} MB`);
	console.log(`${notes.toLocaleString('en')} notes: ${sizes.join(', ')}`);
	times.tell();
	if ('why' in brought) return;
	for (const coming of comings) {
		times.compare(`${coming}, app: both`, `${coming}, Anki: imported`);
		times.compare(`${coming}, app: computed, in all processes`, `${coming}, Anki: computed`);
	}
}
