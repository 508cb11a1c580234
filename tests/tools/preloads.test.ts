import { expect, test } from 'vitest';
import { withPreloads } from '../../src/tools/preloads';

const manifest = {
	entry: { file: '_app/entry.js', imports: ['shared'] },
	shared: { file: '_app/shared.js', imports: ['deep'] },
	deep: { file: '_app/deep.js' },
	later: { file: '_app/later.js', imports: ['deep'] }
};
const link = (file: string) => `\t<link href="../_app/${file}.js" rel="modulepreload">`;

test('a page tells of every file that its scripts import, however deep, and of no other', () => {
	const page = ['<head>', link('entry'), '</head>'].join('\n');
	expect(withPreloads(page, manifest).split('\n')).toEqual([
		'<head>',
		link('entry'),
		link('shared'),
		link('deep'),
		'</head>'
	]);
});

test('a page that tells of all stays as it is, and so does one without scripts', () => {
	const whole = [link('entry'), link('shared'), link('deep')].join('\n');
	expect(withPreloads(whole, manifest)).toBe(whole);
	expect(withPreloads('<p>Nothing</p>', manifest)).toBe('<p>Nothing</p>');
});
