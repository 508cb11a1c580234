import { expect, type Page } from '@playwright/test';
import { accessible } from './support/axe';
import { arrange, Finger, halves, pairByKeys, pastMiddle, rows, rowsSay } from './support/boards';
import { keepDeck } from './support/decks';
import { enter } from './support/keyboard';
import { cutOff, test, type Site } from './support/site';
import { recordsKept } from './support/student';

/** The events that the shipped deck asks first, earliest first. */
const events = [/Taxila/, /Badr/, /Kiani/, /commander/, /embargo/];
/** The persons that it asks first, and their answers. */
const persons: readonly (readonly [RegExp, string])[] = [
	[/dominant political figure/, 'Vladimir Putin'],
	[/Carnegie/, 'Peter Topychkonov'],
	[/former Chief of Army Staff/, 'Ashfaq Pervaiz Kiani'],
	[/air marshal/, 'Tahir Rafique Butt'],
	[/colonel general/, 'Yevgeny Sysoyev'],
	[/before the Russian expert/, 'Zhang Xinfeng']
];
const urdu = `# پاکستان اور روس

Language: ur

${[
	['1965', 'جنگ ستمبر'],
	['1971', 'سقوط ڈھاکہ'],
	['1998', 'چاغی کے ایٹمی دھماکے']
]
	.map(([year, event]) => `Q: ${event} کس سال ہوئی؟\nA: ${year}\nKind: date`)
	.join('\n\n')}
`;

const told = (page: Page, words: string | RegExp) => page.getByRole('heading', { level: 2, name: words });
const question = (page: Page, words: RegExp) => halves(page, 'Questions').filter({ hasText: words });
const answer = (page: Page, words: string) => halves(page, 'Answers').filter({ hasText: words });

/** The first open, until its deck is there, then a board. */
async function board(page: Page, mode: 'order' | 'match') {
	await page.goto('./');
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
	await page.goto(`quiz/ask/?mode=${mode}`);
	await (mode === 'order' ? rows(page) : halves(page, 'Answers')).first().waitFor();
}

/** The list of the ways, with the network off and the server gone. */
async function waysOffline(page: Page, site: Site) {
	await cutOff(page, site);
	await page.goto('quiz/');
}

test('an order by keyboard, with the network off: two are swapped, come back side by side, and are right', async ({
	page,
	site
}) => {
	await waysOffline(page, site);
	await enter(page, 'link', /^Order/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await arrange(page, events);
	await page.keyboard.press('Alt+ArrowUp');
	await expect(page.getByRole('status')).toContainText(/^4 of 5: The Russian government ended/);
	await page.keyboard.press('Enter');
	await expect(told(page, /^Two stood the wrong way round\./)).toBeFocused();
	await expect(rows(page).nth(3)).toContainText('2014');
	await expect(rows(page).nth(3)).toContainText('Later than the one below');
	await expect(rows(page).nth(4)).toContainText('Earlier than the one above');
	await expect(rows(page).filter({ hasText: 'In order' })).toHaveCount(3);
	await expect(page.locator('blockquote')).toHaveCount(2);
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 5, waiting: 0 });
	await page.keyboard.press('Space');
	await expect(rows(page).filter({ hasText: 'In order' })).toHaveCount(0);
	await arrange(page, events);
	await page.keyboard.press('Enter');
	await expect(told(page, 'All in order.')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(
		page.getByRole('heading', { level: 1, name: /^That is all that can be asked this way/ })
	).toBeVisible();
	await expect(page.getByText(/\d+ cards are ready for another way\./)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { level: 1, name: /cards? (?:is|are) ready\.$/ })).toBeVisible();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 10, waiting: 0 });
});

test('an order by touch on a phone: dragged by its grip and by its arrows, while the rest of a row scrolls', async ({
	phone: page
}) => {
	await board(page, 'order');
	const finger = await Finger.on(page);
	const [first, second, third, ...rest] = await rowsSay(page);
	const drag = async (from: number, to: number) => {
		const down = await pastMiddle(rows(page).nth(from), rows(page).nth(to));
		await finger.draw(rows(page).nth(from).locator('[data-grip]'), down);
	};
	await drag(0, 2);
	await expect.poll(() => rowsSay(page)).toEqual([second, third, first, ...rest]);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await drag(2, 0);
	await expect.poll(() => rowsSay(page)).toEqual([first, second, third, ...rest]);
	await finger.draw(rows(page).nth(2).locator('[dir=auto]').first(), -200);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
	await expect.poll(() => rowsSay(page)).toEqual([first, second, third, ...rest]);
	await rows(page)
		.first()
		.getByRole('button', { name: /^Move down/ })
		.tap();
	await expect.poll(() => rowsSay(page)).toEqual([second, first, third, ...rest]);
	await page.getByRole('button', { name: 'Check the order' }).tap();
	await expect(rows(page).filter({ hasText: /In order|Earlier than|Later than/ })).toHaveCount(5);
	await page.getByRole('button', { name: 'Undo' }).tap();
	await expect.poll(() => rowsSay(page)).toEqual([second, first, third, ...rest]);
	await page.context().close();
});

test('an order by mouse: the whole row is dragged', async ({ page }) => {
	await board(page, 'order');
	const [first, second, ...rest] = await rowsSay(page);
	const words = (await rows(page).first().locator('[dir=auto]').boundingBox()) ?? { x: 0, y: 0 };
	const down = await pastMiddle(rows(page).first(), rows(page).nth(1));
	await page.mouse.move(words.x + 20, words.y + 10);
	await page.mouse.down();
	await page.mouse.move(words.x + 20, words.y + 10 + down, { steps: 4 });
	await page.mouse.up();
	expect(await rowsSay(page)).toEqual([second, first, ...rest]);
});

test('a row that is being put in order outlives a reload, and one just checked is kept whole', async ({
	page
}) => {
	await board(page, 'order');
	await arrange(page, events);
	const before = await rowsSay(page);
	await page.reload();
	await rows(page).first().waitFor();
	expect(await rowsSay(page)).toEqual(before);
	await page.keyboard.press('Enter');
	await page.reload();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 5, waiting: 0 });
});

test('pairs by keyboard, with the network off: one is refused, and told with both sentences', async ({
	page,
	site
}) => {
	await waysOffline(page, site);
	await enter(page, 'link', /^Match/);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await pairByKeys(page, question(page, /before the Russian expert/), answer(page, 'Vladimir Putin'));
	await expect(page.getByText('Not a pair', { exact: true })).toHaveCount(2);
	await expect(page.getByRole('status')).toContainText(
		'Not a pair: Who was Director of the RATS Council before'
	);
	for (const [words, name] of persons) await pairByKeys(page, question(page, words), answer(page, name));
	await expect(told(page, 'Five of six at first try.')).toBeFocused();
	await expect(page.getByText(/^\d+:\d\d, [\d.]+ seconds a pair\.$/)).toBeVisible();
	await expect(page.locator('blockquote mark')).toHaveText(['Zhang Xinfeng', 'Vladimir Putin']);
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 6, waiting: 0 });
	await page.keyboard.press('Space');
	await expect(halves(page, 'Questions').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { level: 1, name: /cards? (?:is|are) ready\.$/ })).toBeVisible();
});

test('pairs by touch on a phone; a reload in the middle loses none', async ({ phone: page }) => {
	await board(page, 'match');
	const [[first, putin], [second]] = persons as [(typeof persons)[number], (typeof persons)[number]];
	await question(page, first).tap();
	await answer(page, putin).tap();
	await expect(question(page, first)).toContainText('Paired');
	await question(page, second).tap();
	await answer(page, 'Yevgeny Sysoyev').tap();
	await expect(answer(page, 'Yevgeny Sysoyev')).toContainText('Not a pair');
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
	await page.reload();
	await halves(page, 'Answers').first().waitFor();
	await expect(question(page, first)).toHaveCount(0);
	await expect.poll(() => recordsKept(page)).toEqual({ saved: 2, waiting: 0 });
	await page.context().close();
});

test('rows of a script from the right keep their side, and what has no company says so', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
	const deck = await keepDeck(page, urdu);
	await page.goto(`quiz/?deck=${deck}`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Order' })).toContainText('3 cards');
	await expect(page.getByRole('listitem').filter({ hasText: 'Match' })).toContainText(
		'It takes four short answers that fit one question each'
	);
	await page.goto(`quiz/ask/?deck=${deck}&mode=order`);
	const row = rows(page).first().locator('[dir=auto]').first();
	await row.waitFor();
	expect(await row.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
	await expect(row).toHaveAttribute('lang', 'ur');
	await accessible(page, 'rows in Urdu');
});

test('every state of the boards is accessible', async ({ page }) => {
	await board(page, 'order');
	await accessible(page, 'an order', [320, 390, 1280]);
	await arrange(page, events);
	await page.keyboard.press('Alt+ArrowUp');
	await page.keyboard.press('Enter');
	await told(page, /^Two stood/).waitFor();
	await accessible(page, 'an order that is told', [320, 390, 1280]);
	await page.keyboard.press('?');
	await page.getByRole('dialog').waitFor();
	await accessible(page, 'the keys of an order');
	await page.goto('quiz/ask/?mode=match');
	await halves(page, 'Answers').first().click();
	await accessible(page, 'an answer that is taken', [320, 390, 1280]);
	await halves(page, 'Questions').first().click();
	await page
		.getByText(/^(?:Not a pair|Paired)$/)
		.first()
		.waitFor();
	await accessible(page, 'a pair that was tried', [320, 390, 1280]);
});

test('with nothing due, a deck is quizzed all the same: an order crammed by keyboard, and no date promised', async ({
	page
}) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Study the Pakistan–Russia deck' }).waitFor();
	await page.goto('settings/');
	await page.getByRole('spinbutton', { name: 'New cards a day' }).fill('0');
	await page.keyboard.press('Tab');
	await enter(page, 'link', 'Decks');
	await page.getByRole('listitem').getByRole('link').first().click();
	await enter(page, 'link', 'Quiz');
	await expect(page.getByText(/^Nothing of .* is due: /)).toBeVisible();
	await accessible(page, 'the ways with nothing due');
	await enter(page, 'link', /^Order .* as cram$/);
	await enter(page, 'link', 'Begin');
	await rows(page).first().waitFor();
	const stood = await rowsSay(page);
	await page.keyboard.press('Enter');
	await expect(told(page, /stood the wrong way round\. They come again in this run\.$/)).toBeFocused();
	await expect(page.getByText('The schedule stays as it is.')).toBeVisible();
	await expect.poll(() => recordsKept(page)).toEqual({ saved: stood.length, waiting: 0 });
});
