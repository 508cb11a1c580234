import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { serve } from '../../../src/tools/serve.js';
import { root } from '../../../src/tools/bootstrap.js';
import { formatPercent } from '../../../src/lib/copy/numbers';
import { check } from './say';

/** What the Make screen has noted since the book was given to read; times in ms since then. */
interface Notes {
	start: number;
	firstSuggestion: number | null;
	/** All is read, so that a deck can be made. */
	done: number | null;
	/** All is drawn: nothing has been added for a while. */
	drawn: number | null;
	/** Tasks of over 50 ms: when they ended and how long they took. */
	tasks: { readonly at: number; readonly ms: number }[];
}

declare global {
	var reading: Notes;
}

const mostMegabytes = 150;
const longestTaskMs = 50;
const sampleMs = 50;
const pageBytes = 4096;

/** Runs in the page. */
function watch(): void {
	const restMs = 500;
	const notes: Notes = {
		start: performance.now(),
		firstSuggestion: null,
		done: null,
		drawn: null,
		tasks: []
	};
	globalThis.reading = notes;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			if (startTime >= notes.start)
				notes.tasks.push({ at: startTime + duration - notes.start, ms: duration });
	}).observe({ type: 'longtask' });
	const cards = document.getElementsByClassName('ask');
	/* Where the head counts them they are there, though the beginning of the text may have none to draw. */
	const soFar = /^[1-9][\d,.\s]* cards? /;
	let [count, changedAt] = [0, 0];
	const look = () => {
		const at = performance.now() - notes.start;
		if (cards.length !== count) [count, changedAt] = [cards.length, at];
		if (soFar.test(document.querySelector('header > .soft')?.textContent ?? '')) notes.firstSuggestion ??= at;
		const isDone = [...document.querySelectorAll('button')].some(
			({ textContent, disabled }) => !disabled && textContent.includes('Make the deck')
		);
		if (isDone) notes.done ??= at;
		if (isDone && at - changedAt > restMs) notes.drawn = changedAt;
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** The memory of all renderers that is theirs alone, in megabytes (NaN where the system does not tell), and their time of the processor so far, in ms. */
async function renderersOf(session: CDPSession): Promise<{ megabytes: number; processorMs: number }> {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	const processorMs = renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
	try {
		const megabytes = renderers
			.map(({ id }) => readFileSync(`/proc/${id}/statm`, 'utf8').split(' ').map(Number))
			.reduce((sum, [, resident = 0, shared = 0]) => sum + ((resident - shared) * pageBytes) / 1e6, 0);
		return { megabytes, processorMs };
	} catch {
		return { megabytes: NaN, processorMs };
	}
}

async function openBook(page: Page, book: string): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({
		name: 'book.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from(book)
	});
	const box = page.getByLabel('Article', { exact: true });
	while ((await box.inputValue()).length !== book.length) await page.waitForTimeout(sampleMs);
	await page.waitForTimeout(4000);
	await box.focus();
}

/** Has the built app read a book: when suggestions come, what the page waits for, what memory it takes above idle. */
export async function measureBook(browser: Browser, book: string): Promise<void> {
	const app = await serve({ folder: `${root}build` });
	const page = await browser.newPage();
	const session = await browser.newBrowserCDPSession();
	try {
		await page.goto(`${app.address}make/`);
		await page.getByRole('heading', { name: 'Make a deck' }).waitFor();
		await openBook(page, book);
		const idle = await renderersOf(session);
		await page.evaluate(watch);
		await page.keyboard.press('Control+Enter');
		let [most, worked] = [idle.megabytes, 0];
		while ((await page.evaluate(() => reading.drawn)) === null) {
			const { megabytes, processorMs } = await renderersOf(session);
			[most, worked] = [Math.max(most, megabytes), processorMs - idle.processorMs];
			await page.waitForTimeout(sampleMs);
		}
		const { firstSuggestion, done, drawn, tasks } = await page.evaluate(() => reading);
		const [first, last] = [firstSuggestion ?? NaN, done ?? NaN];
		const longest = Math.max(0, ...tasks.map(({ ms }) => ms));
		const above = most - idle.megabytes;
		const cards = await page.locator('.ask').count();
		console.log(
			`Chromium, the app and the book: whole after ${last.toFixed(0)} ms (${worked.toFixed(0)} of the processor's, drawing with it), ${cards} cards drawn after ${drawn?.toFixed(0)} ms`
		);
		check(
			`first suggestions after ${first.toFixed(0)} ms, at ${formatPercent(first / last)} of the way`,
			first < last * 0.9
		);
		check(
			`longest task ${longest.toFixed(0)} ms (${tasks.length} over ${longestTaskMs}), at most ${longestTaskMs}`,
			longest <= longestTaskMs
		);
		check(
			`memory ${above.toFixed(0)} MB above idle (${idle.megabytes.toFixed(0)} MB), at most ${mostMegabytes}`,
			above <= mostMegabytes
		);
	} finally {
		await page.close();
		await app.close();
	}
}
