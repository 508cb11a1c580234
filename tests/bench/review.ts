import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { root } from '../../src/tools/bootstrap.js';
import { build } from '../../src/tools/build.js';
import { chromiumFlags, chromiumSandbox, ensureChromium } from '../../src/tools/chromium.js';
import { serve } from '../../src/tools/serve.js';
import { plant, watch } from './review/page';
import { median, spreadOf, type Spread } from './review/spread';
import { createWorld, type Amount } from './review/world';

const small: Amount = { cards: 100, reviews: 1184 };
const large: Amount = { cards: 10_000, reviews: 100_000 };
const answersPerRound = 8;
const calmMs = 300;
/** Visits before those that count: Chromium keeps a script's compiled code from the second on. */
const warming = 3;
const mostRounds = Math.floor(small.cards / answersPerRound) - warming;

/** One of the pages that are compared. */
interface Runner {
	readonly name: string;
	readonly address: string;
	readonly asks: 'review' | 'choose' | 'bare';
}

/** What one visit gave, in ms. */
interface Visit {
	readonly opened: number;
	/** Until the answer asked for as soon as the question was painted stood; NaN on the bare page. */
	readonly turned: number;
	readonly answered: number;
	/** In a quiz, until it was told what was right; else NaN. */
	readonly told: number;
	readonly longWhileOpening: number;
	readonly longWhileAnswering: number;
}

/**
 * Measures in Chromium, on the production build, what it costs to open a sitting and to answer a card: with 10,000 cards and 100,000
 * reviews, with 100 cards, and on a bare page that writes rows of the same size as strictly and shows the next text. Rounds are
 * interleaved, each in another order; what counts is the ratio within a round, as median and quartiles. An answer is measured from the
 * key press (`event.timeStamp`) until the frame with the next question is through, an opening from the start of the navigation until the
 * frame with the question that stays: one that another took the place of stops the run. That question may stand before the app can take
 * an answer, so how long that takes is told beside it: until the answer is painted, asked for the moment the question is. The app answers
 * as for a student who left it looking at her next question, from its service worker, and the profile is kept on the disk as hers is: in a
 * private one, as Playwright opens by itself, no compiled code stays from one visit to the next. The same 10,000 cards are chosen in the
 * quiz too, side by side with Review: there a key is measured until what was right is told, and the next until the next question stands.
 * `words` may name the number of rounds.
 */
export default async function measure(words: readonly string[]): Promise<void> {
	const rounds = Number(words[0] ?? mostRounds);
	if (rounds > mostRounds)
		throw new Error(`After ${mostRounds} rounds the ${small.cards} cards are answered: ask for fewer`);
	const executablePath = await ensureChromium();
	if (!build() || executablePath === null)
		throw new Error('There is nothing to measure, or nothing to measure it in');
	const servers = await Promise.all(
		['tests/bench/review', 'build', 'build'].map((folder) => serve({ folder: `${root}${folder}` }))
	);
	const [bare = '', few = '', many = ''] = servers.map(({ address }) => address);
	const profile = mkdtempSync(join(tmpdir(), 'entente-review-'));
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath,
		chromiumSandbox,
		args: chromiumFlags
	});
	try {
		await plantAt(browser, few, small);
		await plantAt(browser, many, large);
		const runners: readonly Runner[] = [
			{ name: 'bare', address: `${bare}bare.html`, asks: 'bare' },
			{ name: '100 cards', address: `${few}review/`, asks: 'review' },
			{ name: '10,000 cards', address: `${many}review/`, asks: 'review' },
			{ name: '10,000 chosen', address: `${many}quiz/ask/?mode=choose`, asks: 'choose' }
		];
		await browser.addInitScript(watch);
		const visits = new Map<string, Visit[]>(runners.map(({ name }) => [name, []]));
		for (const runner of runners)
			for (let visited = 0; visited < warming; visited++) await visit(browser, runner);
		for (let round = 0; round < rounds; round++)
			for (let turn = 0; turn < runners.length; turn++) {
				const runner = runners[(round + turn) % runners.length];
				if (runner) visits.get(runner.name)?.push(await visit(browser, runner));
			}
		report(visits);
	} finally {
		await browser.close();
		await Promise.all(servers.map((server) => server.close()));
		rmSync(profile, { recursive: true });
	}
}

async function plantAt(browser: BrowserContext, address: string, amount: Amount): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`${address}robots.txt`);
	await page.evaluate(plant, await createWorld(amount, Date.now()));
	await page.goto(address);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.close();
}

async function visit(browser: BrowserContext, { address, asks }: Runner): Promise<Visit> {
	const page = await browser.newPage();
	await page.goto(address);
	if (asks === 'review') await page.waitForFunction(() => notes.turned !== null);
	await page.waitForFunction(() => notes.questions.length > 0);
	await page.waitForTimeout(calmMs);
	const longWhileOpening = await longTasks(page);
	const answers: Pick<Visit, 'told' | 'answered'>[] = [];
	const { questions, turned } = await page.evaluate(() => notes);
	const [question] = questions;
	if (!question || questions.length > 1)
		throw new Error(`Questions that did not stay: ${questions.map(({ text }) => text).join(' · ')}`);
	for (let i = 0; i < answersPerRound; i++)
		answers.push(asks === 'choose' ? await choose(page) : await answer(page, i > 0));
	const longWhileAnswering = (await longTasks(page)) - longWhileOpening;
	await page.close();
	const opened = { opened: question.at, turned: turned ?? NaN };
	const answered = median(answers.map(({ answered }) => answered));
	const told = median(answers.map(({ told }) => told));
	return { ...opened, answered, told, longWhileOpening, longWhileAnswering };
}

/** Takes the first choice and, once it is told what was right, goes on. */
async function choose(page: Page): Promise<Pick<Visit, 'told' | 'answered'>> {
	await page.keyboard.press('1');
	await page.waitForFunction(() => notes.told !== null);
	await page.waitForTimeout(calmMs);
	await page.keyboard.press('Space');
	await page.waitForFunction(() => notes.answered !== null);
	await page.waitForTimeout(calmMs);
	const { told, answered } = await page.evaluate(() => notes);
	await page.evaluate(() => (notes.answered = null));
	return { told: told ?? NaN, answered: answered ?? NaN };
}

/** Turns the card, unless it is, answers “Good”, and waits until the next one stands; the pauses are a student's, much shortened. */
async function answer(page: Page, turn: boolean): Promise<Pick<Visit, 'told' | 'answered'>> {
	if (turn) await page.keyboard.press('Space');
	await page.waitForTimeout(calmMs);
	await page.keyboard.press('3');
	await page.waitForFunction(() => notes.answered !== null);
	await page.waitForTimeout(calmMs);
	return { told: NaN, answered: (await page.evaluate(() => notes.answered)) ?? NaN };
}

function longTasks(page: Page): Promise<number> {
	return page.evaluate(() => notes.longTasks.length);
}

function report(visits: ReadonlyMap<string, readonly Visit[]>): void {
	const of = (name: string, what: keyof Visit) => (visits.get(name) ?? []).map((each) => each[what]);
	const ratios = (name: string, to: string, what: keyof Visit) =>
		spreadOf(of(name, what).map((value, round) => value / (of(to, what)[round] ?? NaN)));
	const sum = (name: string, what: keyof Visit) => of(name, what).reduce((all, each) => all + each, 0);
	console.table(
		[...visits.keys()].map((name) => ({
			page: name,
			'open → question, ms': said(spreadOf(of(name, 'opened')), 0),
			'× bare (open)': said(ratios(name, 'bare', 'opened'), 2),
			'open → answer, ms': said(spreadOf(of(name, 'turned')), 0),
			'answer → next, ms': said(spreadOf(of(name, 'answered')), 1),
			'answer → told, ms': said(spreadOf(of(name, 'told')), 1),
			'× bare (answer)': said(ratios(name, 'bare', 'answered'), 2),
			'long tasks (open, answers)': `${sum(name, 'longWhileOpening')}, ${sum(name, 'longWhileAnswering')}`
		}))
	);
	const answer = ratios('10,000 cards', 'bare', 'answered');
	const scale = ratios('10,000 cards', '100 cards', 'answered');
	const open = ratios('10,000 cards', 'bare', 'opened');
	const told = spreadOf(
		of('10,000 chosen', 'told').map((ms, round) => ms / (of('10,000 cards', 'answered')[round] ?? NaN))
	);
	const next = ratios('10,000 chosen', '10,000 cards', 'answered');
	const long = (name: string) => sum(name, 'longWhileOpening') + sum(name, 'longWhileAnswering');
	check(`an answer takes ${said(answer, 2)} × the bare page, at most 1.5`, answer.middle <= 1.5);
	check(`with 10,000 cards ${said(scale, 2)} × that with 100, 1 within the spread`, scale.low <= 1);
	check(`opening takes ${said(open, 2)} × the bare page, at most 2.5`, open.middle <= 2.5);
	check(`a choice is told in ${said(told, 2)} × an answer in Review, 1 within the spread`, told.low <= 1);
	check(`the next question comes in ${said(next, 2)} × that in Review, 1 within the spread`, next.low <= 1);
	check(
		`${long('10,000 cards')} long tasks, on the bare page ${long('bare')}`,
		long('10,000 cards') <= long('bare')
	);
}

function said({ low, middle, high }: Spread, digits: number): string {
	return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function check(sentence: string, holds: boolean): void {
	console.log(`${holds ? 'holds ' : 'FAILS '} ${sentence}`);
	if (!holds) process.exitCode = 1;
}
