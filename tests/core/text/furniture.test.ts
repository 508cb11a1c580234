import { expect, test } from 'vitest';
import { furniture } from '$lib/core/text/patterns';

const isFurniture = (line: string) => furniture.some((pattern) => pattern.test(line));

test.each([
	'214  A. Hope and R. Hentzau',
	'The Zenda Question  215',
	'Security Council                 Distr.: General',
	'A/74/XXX',
	'24-12345 (E)    010124',
	'² A/74/1, para. 3.',
	'Home » Opinion » Columns',
	'Home > World > Ruritania',
	'My News  World  Business  Markets  Sport',
	'Facebook · X · Telegram',
	'[2/4] The castle at Zenda. PRESS/Ada Lovelace',
	'The writer is a former envoy to Ruritania.',
	'Q. (2019) Discuss the treaty. (20)'
])('“%s” is no article', (line) => expect(isFurniture(line)).toBe(true));

test.each([
	'1962  Cuban Missile Crisis',
	'Treaty of Zenda  1894',
	'The writer was arrested in Zenda in 1894, and so the paper that he had founded, which alone had printed the whole of the secret treaty and the names of those who signed it, was closed.',
	'Imports rose > 5 per cent.',
	'NATO/Russia relations were cold.',
	'X and Facebook were blocked in Zenda.',
	'Question the treaty (all of it).'
])('“%s” is article', (line) => expect(isFurniture(line)).toBe(false));

test('a long line of short words is judged at once', () => {
	const line = `${'Ab  '.repeat(20_000)}.`;
	const start = performance.now();
	isFurniture(line);
	expect(performance.now() - start).toBeLessThan(500);
});
