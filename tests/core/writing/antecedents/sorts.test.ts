import { describe, expect, test } from 'vitest';
import { standInsIn } from '../scenes';

test('"the Treaty" before a date is the one so called', () => {
	expect(
		standInsIn(
			'The Treaty of Quito was signed in 1991. Years of talks followed. Cuba acceded to the Treaty on 18 June 2007.'
		)
	).toContain('Treaty = Treaty of Quito');
});

test('and so is "the Society"', () => {
	expect(
		standInsIn(
			'The American Colonization Society was founded in 1816. Years of talks followed. Madison arranged funds for the Society in 1819.'
		)
	).toContain('Society = American Colonization Society');
});

test('a part of one is no other of its sort', () => {
	const text =
		'The Quito Convention was signed in 1991. Peru left in 1993. Peru praised the Convention’s Annex on Trade in 1995. Cuba acceded to the Convention in 2007.';
	expect(standInsIn(text)).toContain('Convention = Quito Convention');
});

test('what it is on belongs to its name', () => {
	expect(
		standInsIn('The Treaty of Quito was signed in 1991. Cuba acceded to the Treaty on Trade in 2007.')
	).toEqual([]);
});

describe('"the protocol" is the one so called', () => {
	const named = 'The war ended with the Rio Protocol, which gave Peru the river.';
	test('in an article that speaks of no other', () => {
		expect(standInsIn(`${named} Chile was content. In 1960 Ecuador pronounced the protocol null.`)).toContain(
			'protocol = Rio Protocol'
		);
	});

	test.each([
		['where another is spoken of', `${named} Cuba wanted a protocol. In 1960 Ecuador left the protocol.`],
		[
			'where it was spoken of before',
			`Peru broke the protocol. ${named} Chile was content. In 1960 Ecuador left the protocol.`
		],
		['where it is told which', `${named} In 1960 Ecuador left the protocol of the river.`]
	])('and not %s', (_, text) => {
		expect(standInsIn(text)).toEqual([]);
	});
});
