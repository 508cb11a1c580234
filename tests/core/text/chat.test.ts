import { describe, expect, test } from 'vitest';
import { readArticle } from '$lib/core/text/read';

const read = (text: string) =>
	readArticle(text).paragraphs.flatMap(({ sentences }) =>
		sentences.map(({ tokens }) => tokens.map((token) => token.text).join(' '))
	);

const lines = [
	'The Council of Foreign Ministers was founded at',
	'Potsdam in August 1945, and James Byrnes sat in',
	'it for the United States until George Marshall',
	'came. It prepared the treaties with Italy and',
	'Finland, which were signed in Paris in February',
	'1947, but of Germany it made nothing, since',
	'Vyacheslav Molotov would not hear of it.'
];
const whole = lines
	.join(' ')
	.replaceAll(/(?=[,.])/g, ' ')
	.split(/(?<=came \.) /);

describe('a message of which each line has its stamp is one', () => {
	test.each([
		['time and name', (line: string, at: number) => `[19:4${at}] Ana: ${line}`],
		['date, time and name', (line: string) => `02/03/25, 7:40 pm - Ana Lukács: ${line}`],
		['name in angles', (line: string) => `19:40 <ana> ${line}`]
	])('%s', (_, stamped) =>
		expect(read(['[19:39] Ben: hello', ...lines.map(stamped)].join('\n')).slice(-2)).toEqual(whole)
	);
	test('unless another person speaks', () => {
		const text = lines.map((line, at) => `[19:4${at}] ${at < 2 ? 'Ana' : 'Ben'}: ${line}`).join('\n');
		expect(read(text)).not.toContain(whole[0]);
	});
});

describe('what is cut to be shown is read on', () => {
	test.each([
		[
			'SubRip',
			(line: string, at: number) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},500\n${line}\n`
		],
		['WebVTT', (line: string, at: number) => `00:0${at}.000 --> 00:0${at + 1}.500 align:start\n${line}\n`],
		['a transcript with its times', (line: string, at: number) => `0:0${at}\n${line}`]
	])('%s', (_, cue) => {
		const shown = ['[music]', ...lines, 'No treaty', 'came of it.'].map(cue).join('\n');
		expect(read(shown)).toEqual([...whole, 'No treaty came of it .']);
	});
	test('but not the page around it', () => {
		const page = ['Skip navigation', 'Search', 'Sign in', '212K subscribers'];
		const below = ['412 Comments', 'Sort by', 'Add a comment...', '@mapnerd77', 'Reply'];
		const shown = [...page, ...lines.map((line, at) => `0:0${at}\n${line}`), ...below].join('\n');
		expect(read(shown).slice(0, 2)).toEqual(whole);
		expect(read(shown).join(' ')).not.toMatch(/Skip|Sort by|Reply/);
	});
	test('times above paragraphs cut nothing', () => {
		const live = lines
			.map((_, at) => `10:0${at}\nThe talks of the day began in Geneva, part ${at}.`)
			.join('\n');
		expect(read(live).filter((sentence) => sentence.startsWith('The'))).toHaveLength(7);
	});
});

describe('small talk', () => {
	const told = '[19:41] Ana: The Molotov Plan of 1947 was the Soviet answer to George Marshall.';
	test.each([
		['thanks Ana, see you', 'the name of one who talks is none'],
		['\u200eAna created group “Finals 2025”', 'the program’s own words'],
		['@ben_04 got it?', 'a handle has no number'],
		['notes_week_3.pdf', 'a file']
	])('“%s” is left out: %s', (talk) =>
		expect(read([`[19:40] Ben: ${talk}`, told, `[19:42] Ben: ${talk}`].join('\n'))).toHaveLength(1)
	);
	test('a short message with a name or a year is kept', () =>
		expect(read([`[19:40] Ben: and Comecon?`, told, '[19:42] Ben: in 1949'].join('\n'))).toHaveLength(3));
});
