import { expect, type BrowserContext, type Page, type Request } from '@playwright/test';
import { accessible } from './support/axe';
import { enter, pasteInto, tabTo } from './support/keyboard';
import { precached, test } from './support/site';
import { answer, goTo, recordsKept } from './support/student';

const written = `# The end of the Cold War
Author: A. Teacher
Licence: CC BY 4.0

Q: In what year did the Berlin Wall fall?
A: 1989

Q: Who led the Soviet Union when it fell?
A: Gorbatchev

Q: Which union of workers did Lech Wałęsa lead?
A: Solidarity

Q: In what year did the Soviet Union end?
A: 1990
`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const cards = (page: Page) => page.getByRole('list', { name: 'Cards' });

/** Opens a deck file and keeps it; stands on its page. */
async function keepFile(page: Page, text: string) {
	await page.goto('./open/');
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'deck.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
	await page.getByRole('button', { name: 'Keep this deck' }).click();
	await page.getByRole('link', { name: 'Go to the deck' }).click();
	await expect(cards(page)).toBeVisible();
}

/** The link of the deck whose page stands; comes back to that page. */
async function linkOf(page: Page): Promise<string> {
	await page.getByRole('link', { name: 'Share' }).click();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	await page.getByRole('link', { name: 'Back to the deck' }).click();
	await expect(cards(page)).toBeVisible();
	return link;
}

/** Changes the answer of the card that asks this, by keyboard. */
async function correct(page: Page, question: RegExp, answer: string) {
	await enter(page, 'button', question);
	await enter(page, 'button', /^Edit/);
	await pasteInto(page.getByRole('dialog').getByRole('textbox', { name: 'Answer', exact: true }), answer);
	await enter(page, 'button', 'Save');
	await expect(page.getByRole('dialog')).toBeHidden();
}

/** Hears what a profile asks for from now on; then gives what did not come from its own device. */
function listen(context: BrowserContext): () => Promise<readonly string[]> {
	const asked: Request[] = [];
	context.on('request', (request) => asked.push(request));
	return async () => {
		const answers = await Promise.all(asked.map(async (each) => [each, await each.response()] as const));
		const fetched = answers.filter(([each, answer]) => !answer?.fromServiceWorker() && isFetched(each));
		return fetched.map(([each]) => each.url());
	};
}

/** Pictures and workers that a page makes itself are asked for too, though of nobody. */
const isFetched = (request: Request) => /^https?:/.test(request.url());

test('a deck that comes again is updated: progress and own edits stay, and nothing is asked of any server', async ({
	page,
	browser,
	site
}) => {
	await keepFile(page, written);
	await precached(page);
	const context = await browser.newContext({ baseURL: site.address });
	const student = await context.newPage();
	await student.goto('./');
	await precached(student);
	const asked = [listen(page.context()), listen(context)];
	await Promise.all([page.context(), context].map((each) => each.setOffline(true)));
	await site.stop();

	await student.goto(await linkOf(page));
	await enter(student, 'button', 'Keep this deck');
	await enter(student, 'link', 'Go to the deck');
	await correct(student, /1989/, '9 November 1989');
	await correct(student, /1990/, '26 December 1991');
	await student.goto(student.url().replace('/deck/?id=', '/review/?deck='));
	await answer(student, '4');
	await answer(student, '4');
	await student.keyboard.press('Escape');
	const kept = { saved: 2, waiting: 0 };
	await expect.poll(() => recordsKept(student)).toEqual(kept);

	await correct(page, /Gorbatchev/, 'Mikhail Gorbachev');
	await correct(page, /1990/, '1991');
	const second = await linkOf(page);
	await student.goto(second);
	await expect(heading(student)).toHaveText('“The end of the Cold War” is here already.');
	await expect(
		student.getByText('What came changes 1 card and changes 1 card otherwise than you did.')
	).toBeVisible();
	await accessible(student, 'another version of a deck');
	const group = student.getByRole('group', { name: /^Answer/ });
	await expect(group.getByRole('radio', { name: 'Yours 26 December 1991' })).toBeChecked();
	await tabTo(group.getByRole('radio', { name: /^Yours/ }));
	await student.keyboard.press('ArrowDown');
	await expect(group.getByRole('radio', { name: 'Theirs 1991' })).toBeChecked();
	await student.keyboard.press('ArrowUp');
	await enter(student, 'button', 'Update the deck');
	await expect(heading(student)).toHaveText('“The end of the Cold War” is up to date.');
	await enter(student, 'link', 'Go to the deck');
	for (const answer of ['9 November 1989', 'Mikhail Gorbachev', 'Solidarity', '26 December 1991'])
		await expect(cards(student).getByText(answer, { exact: true })).toBeVisible();
	await expect(cards(student).getByRole('listitem')).toHaveCount(4);
	expect(await recordsKept(student)).toEqual(kept);

	await student.goto(second);
	await expect(
		student.getByText('You have this deck already, and this version brings nothing new to it.')
	).toBeVisible();
	await enter(student, 'link', 'Go to the deck');
	await enter(student, 'link', 'Share');
	const correction = await student.getByLabel('Link of the corrections').inputValue();
	await accessible(student, 'a deck with corrections to send back');

	await page.goto(correction);
	await expect(heading(page)).toHaveText('Someone corrects “The end of the Cold War”.');
	await tabTo(page.getByRole('checkbox', { name: /^Take.*Wall fall/ }));
	await page.keyboard.press('Space');
	await enter(page, 'button', 'Take what is checked');
	await enter(page, 'link', 'Go to the deck');
	await expect(cards(page).getByText('9 November 1989', { exact: true })).toBeVisible();
	await expect(cards(page).getByText('1991', { exact: true })).toBeVisible();
	expect(await Promise.all(asked.map((each) => each()))).toEqual([[], []]);
	await context.close();
});

test('a deck goes from screen to screen as codes, one or several, and a code of anything else is only shown', async ({
	page,
	browser,
	site
}) => {
	const asked: string[] = [];
	await page.goto('./decks/');
	await enter(page, 'link', /Pakistan/);
	await enter(page, 'link', 'Share');
	await page.getByRole('checkbox', { name: /^With source sentences/ }).check();
	await enter(page, 'button', 'Show as a code');
	const codes = page.getByRole('img', { name: /^Code \d+ of \d+$/ });
	await expect(codes.first()).toBeVisible();
	const count = await codes.count();
	expect(count).toBeGreaterThan(1);
	await accessible(page, 'a deck as codes');
	await page.emulateMedia({ colorScheme: 'dark' });
	const pictures = await Promise.all((await codes.all()).map((code) => code.screenshot()));

	const context = await browser.newContext({ baseURL: site.address, permissions: [] });
	const friend = await context.newPage();
	context.on('request', (request) => asked.push(request.url()));
	await friend.goto('./open/');
	await enter(friend, 'button', 'Scan a code');
	await enter(friend, 'button', 'Use the camera');
	await expect(friend.getByRole('alert')).toContainText('camera');
	await accessible(friend, 'scanning without a camera');
	const choose = (buffer: Buffer) =>
		friend.getByLabel('Choose a picture').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });
	await choose(await page.getByRole('heading', { level: 1 }).screenshot());
	await expect(friend.getByRole('alert')).toContainText('No code was found');
	for (const [index, picture] of pictures.reverse().entries()) {
		await choose(picture);
		if (index < count - 1)
			await expect(friend.getByText(`${index + 1} of ${count} codes read.`)).toBeVisible();
	}
	await expect(friend.getByRole('button', { name: 'Keep a second copy' })).toBeVisible();
	expect(asked.filter((address) => !address.startsWith(site.address))).toEqual([]);
	await context.close();
});

test('several cards of a deck are tagged, reworded and moved by keyboard, each taken back, and keep what is remembered', async ({
	page
}) => {
	await keepFile(page, written);
	const id = new URL(page.url()).searchParams.get('id') ?? '';
	await page.goto(`./review/?deck=${id}`);
	await answer(page, '4');
	await page.keyboard.press('Escape');
	await page.goto(`./deck/?id=${id}`);
	await expect(cards(page).getByText('new', { exact: true })).toHaveCount(3);
	await tabTo(page.getByText('More', { exact: true }));
	await page.keyboard.press('Enter');
	await enter(page, 'button', 'Change several cards');
	await enter(page, 'button', 'Choose all 4 cards');
	await expect(page.getByText('4 of 4 cards chosen.')).toBeVisible();
	const open = async (name: string) => {
		await tabTo(page.locator('summary', { hasText: name }));
		await page.keyboard.press('Enter');
	};
	await open('Find and replace');
	await pasteInto(page.getByLabel('Find', { exact: true }), 'gorbatchev');
	await pasteInto(page.getByLabel('Replace with'), 'Gorbachev');
	await accessible(page, 'several cards of a deck');
	await enter(page, 'button', 'Change 1 card');
	await expect(page.getByText('1 card was changed.')).toBeVisible();
	await expect(page.locator('.outcome'), 'the keyboard goes on where it is said').toBeFocused();
	await open('Tag');
	await pasteInto(page.getByLabel('Tag', { exact: true }), 'exam');
	await page.keyboard.press('Enter');
	await expect(page.getByText('4 cards were tagged.')).toBeVisible();
	await enter(page, 'button', 'Take it back');
	await expect(page.getByText('exam')).toHaveCount(0);
	await open('Move to another deck');
	await pasteInto(page.getByLabel('Title of the new deck'), 'For the exam');
	await enter(page, 'button', 'Move 4 cards');
	await enter(page, 'link', 'Go to that deck');
	await expect(heading(page)).toHaveText('For the exam');
	await expect(cards(page).getByText('Gorbachev')).toBeVisible();
	await expect(cards(page).getByText('new', { exact: true })).toHaveCount(3);
	await goTo(page, 'Decks');
	await expect(page.getByRole('link', { name: /^For the exam/ })).toBeVisible();
});

test('several decks come again together: each is updated, new or as it was, and the updates are taken back', async ({
	page
}) => {
	const rows = ['Cold War\tWho led the Soviet Union?\tGorbatchev', 'Suez\tWhen?\t1956', 'Suez\tWho?\tNasser'];
	const open = async (...lines: readonly string[]) => {
		await page.goto('./open/');
		const text = ['#separator:tab', '#deck column:1', ...lines, ''].join('\n');
		const file = { name: 'decks.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
		await page.getByLabel('Choose a file').setInputFiles(file);
	};
	await open(...rows);
	await enter(page, 'button', 'Keep 2 decks');
	await enter(page, 'link', 'Go to your decks');
	await page.getByRole('link', { name: /^Cold War/ }).click();
	await correct(page, /Gorbatchev/, 'M. Gorbachev');
	await open(rows[0]!.replace('Gorbatchev', 'Mikhail Gorbachev'), ...rows.slice(1), 'Yalta\tWhere?\tCrimea');
	await expect(
		page.getByText(/^Already here: changes 1 card otherwise than you did\. Where you both/)
	).toBeVisible();
	await expect(page.getByText('Already here, nothing new.')).toBeVisible();
	await accessible(page, 'several decks, some of them here');
	await tabTo(page.locator('summary', { hasText: 'See what changes' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('radio', { name: 'Yours M. Gorbachev' })).toBeChecked();
	await page.getByRole('radio', { name: 'Theirs Mikhail Gorbachev' }).check();
	await enter(page, 'button', 'Keep 1 deck, update 1');
	await expect(heading(page)).toHaveText('1 deck is yours now.');
	await enter(page, 'button', 'Take the update back');
	await expect(heading(page)).toHaveText('The update was taken back.');
	await enter(page, 'link', 'Go to the deck');
	await expect(cards(page).getByText('M. Gorbachev')).toBeVisible();
	await goTo(page, 'Decks');
	for (const title of [/^Cold War/, /^Suez/, /^Yalta/])
		await expect(page.getByRole('link', { name: title })).toHaveCount(1);
});
