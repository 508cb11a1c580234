import { describe, expect, test } from 'vitest';
import { readArticle } from '$lib/core/text/read';

const prose =
	'The leaders of the two states met in the capital for the first time since the war, and they agreed that the border was to be opened.';

/** Why a line that stands alone between two paragraphs is left out. */
function reasonOf(line: string) {
	const text = `${prose}\n\n${line}\n\n${prose}`;
	const start = text.indexOf(line);
	return readArticle(text).leftOut.find((span) => span.start < start + line.length && start < span.end)
		?.reason;
}

test.each([
	['214  A. Hope and R. Hentzau', 'running-head'],
	['The Zenda Question  215', 'running-head'],
	['Security Council                 Distr.: General', 'notice'],
	['A/74/251', 'notice'],
	['24-12345 (E)    010124', 'notice'],
	['² A/74/1, para. 3.', 'footnote'],
	['Home » Opinion » Columns', 'furniture'],
	['Home > World > Ruritania', 'furniture'],
	['My News  World  Business  Markets  Sport', 'furniture'],
	['Facebook · X · Telegram', 'furniture'],
	['[2/4] The castle at Zenda. PRESS/Ada Lovelace', 'caption'],
	['Zenda, 1994: the castle seen from the lake. Photograph: Luo Min/Eastpix', 'caption'],
	['The writer is a former envoy to Ruritania.', 'about-author'],
	['Q. (2019) Discuss the treaty. (20)', 'questions'],
	['[ad_1]', 'advert'],
	['Sign up for our newsletter', 'advert'],
	['Read also: Ten tables that changed the world', 'related'],
	['Tags: Ruritania, Graustark', 'tags'],
	['Main article: Treaty of Zenda', 'wiki'],
	['Page 3 of 7', 'page-number'],
	['17', 'page-number'],
	['Additional reporting by Marcus Krafstein', 'credit'],
	['Your email address will not be published. Required fields are marked *', 'comments'],
	['We and our 812 partners use cookies. Accept all | Manage choices', 'notice'],
	['© 2019 The Ruritania Courier', 'notice'],
	['* * *', 'rule'],
	['Did someone forward this to you? Subscribe here.', 'mail']
])('“%s” is left out: %s', (line, reason) => expect(reasonOf(line)).toBe(reason));

test.each([
	'1962  Cuban Missile Crisis',
	'Treaty of Zenda  1894',
	'The writer was arrested in Zenda in 1894, and so the paper that he had founded, which alone had printed the whole of the secret treaty and the names of those who signed it, and which had never lost a case in court, was closed by the king on the day before the feast, when nobody in the whole of the city could be found to write a word about it, let alone to print it, and he himself was not heard of again until the summer of the year after, in which he died in the house of his sister at Hentzau.',
	'Imports rose > 5 per cent.',
	'NATO/Russia relations were cold.',
	'AMU/UMA',
	'X and Facebook were blocked in Zenda.',
	'Question the treaty (all of it).',
	'What the world read about the talks',
	'Trade, Business and Politics in the Kingdom of Ruritania',
	'The making of the treaty, 1945',
	'1956'
])('“%s” is article', (line) => expect(reasonOf(line)).toBeUndefined());

test('running text that comes again, broken where its page was full, is no running head', () => {
	const wrapped = prose.replace(/(.{40,60}) /g, '$1\n');
	const text = Array.from({ length: 4 }, () => wrapped).join('\n\n');
	expect(wrapped).toContain('\n');
	expect(readArticle(text).leftOut).toEqual([]);
});

describe('the text goes on below a heading that closes other texts', () => {
	const told = 'In 1894 the two kings signed the treaty in the castle of Zenda, and the border was opened.';
	const works = ['Hope, A. (1894) Zenda and its treaty. Strelsau: Elphberg.', '^ Hentzau 1898, p. 12'];
	const readBelow = (...below: readonly string[]) => {
		const text = [prose, prose, 'Notes', ...below].join('\n\n');
		const { leftOut } = readArticle(text);
		return below.filter((line) => !leftOut.some(({ start, end }) => text.slice(start, end).includes(line)));
	};

	test('all of it where no work stands below', () => {
		expect(readBelow('Kings of the two states', told, told)).toEqual(['Kings of the two states', told, told]);
	});

	test('after the works where they come first', () => {
		const long = `${told} ${prose}`;
		expect(readBelow(...works, 'The year after', long)).toEqual(['The year after', long]);
	});

	test('after who wrote it', () => {
		const long = `${prose} ${prose}`;
		const text = [prose, prose, 'About the author', 'Ada Hope teaches law in Strelsau.', long].join('\n\n');
		const { leftOut } = readArticle(text);
		expect(leftOut.map(({ start, end }) => text.slice(start, end))).toEqual([
			'About the author\n\nAda Hope teaches law in Strelsau.'
		]);
	});

	test('nowhere where works are all there is', () => expect(readBelow(...works)).toEqual([]));
});
