import { chromium, type Browser } from '@playwright/test';
import { build } from '../../../src/tools/build.js';
import { chromiumFlags, chromiumSandbox, ensureChromium } from '../../../src/tools/chromium.js';
import { measureBook } from './book';
import { longText } from './long';
import { raceInChromium, raceInNode } from './speed';

const articleWords = 1500;
const bookWords = 100_000;
const names = ['names', 0.5] as const;
const ofArticle = [names, ['first suggestions', 1.5], ['all suggestions', 5]] as const;

/**
 * Measures how fast the reader is beside compromise, and the whole way from paste to suggestions beside compromise's analysis alone,
 * under Node and in Chromium; and what reading a book asks of the page.
 */
export async function measurePace(corpus: string): Promise<void> {
	const book = longText(corpus, bookWords);
	const races = [
		{ name: 'article of 1,500 words', text: longText(corpus, articleWords), rounds: 20, goals: ofArticle },
		{ name: 'book of 100,000 words', text: book, rounds: 6, goals: [names] }
	];
	await raceInNode(races);
	const executablePath = await ensureChromium();
	if (executablePath === null || !build())
		throw new Error('There is no Chromium, or no app to measure in it');
	/* A browser for each: what a race leaves behind is no part of what a book takes. */
	for (const measure of [
		(browser: Browser) => raceInChromium(browser, races),
		(browser: Browser) => measureBook(browser, book)
	]) {
		const browser = await chromium.launch({ executablePath, chromiumSandbox, args: chromiumFlags });
		try {
			await measure(browser);
		} finally {
			await browser.close();
		}
	}
}
