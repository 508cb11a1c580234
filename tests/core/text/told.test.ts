import { describe, expect, test } from 'vitest';
import { withoutStamps } from '$lib/core/text/chat';
import { linesOf } from '$lib/core/text/lines';
import { readArticle } from '$lib/core/text/read';
import { readerWith } from '$lib/core/text/reading';
import { asWritten, seemsTold } from '$lib/core/text/told';
import { pastes, pastesIn } from '../../support/pastes';

const said = ['the treaty was signed', 'in Potsdam', 'by three men', 'and never ratified'];
const stampedBy = (stamp: string) => said.map((words) => `${stamp}${words}`).join('\n');

describe('messages and cues of every kind seem told', () => {
	test.each([
		'[12/03/24, 21:04:11] Ana: ',
		'\u200e[today] Ana: ',
		'12 March – Ana: ',
		'March 12, 2024 at 9:04 pm - Ana: ',
		'yesterday - Ana: ',
		'21:04 <ana> ',
		'  21.04 Ana: ',
		'Ana Lukács, (12 March): ',
		'Ana [March 12, 2024] ',
		'Ana · Today at 9:04 PM\n',
		'00:00:01,000 --> 00:00:02,500\n',
		'0:12\n'
	])('%j', (stamp) => expect(seemsTold(stampedBy(stamp))).toBe(true));
});

describe('an article does not', () => {
	test.each([
		['with years and days', stampedBy('On 12 March 2024 in Geneva, 1,204 delegates heard that ')],
		['with two times', `At 21:04 they met.\nAt 22:10 they left.\n${stampedBy('Then ')}`],
		['with notes', stampedBy('See the talks (page twelve): ')]
	])('%s', (_, text) => expect(seemsTold(text)).toBe(false));
});

test('what seems written is read the same by who knows of chats and by who does not', () => {
	const texts = [
		...pastes,
		...['lessons', 'layouts', 'first', 'second'].flatMap((name) => pastesIn(`furniture/${name}`))
	];
	const written = texts.filter(({ text }) => !seemsTold(text));
	expect(written.length).toBeGreaterThan(60);
	for (const { text } of written) {
		const lines = linesOf(text);
		expect(withoutStamps(lines, new Set())).toEqual({ lines, stamps: [], talk: new Set() });
		expect(readerWith(asWritten)(text)).toEqual(readArticle(text));
	}
});
