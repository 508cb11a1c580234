import { describe, expect, test } from 'vitest';
import { standInsIn } from '../scenes';

describe('so many countries or leaders are the row of so many names in the sentence before', () => {
	test.each([
		[
			'A secret alliance was concluded between Austria, Britain and France in 1815. The three powers met in Vienna in 1816.',
			'The three powers = Austria, Britain and France'
		],
		[
			'The summit of Jimmy Carter and Leonid Brezhnev was held in Vienna in 1979. The two leaders signed the SALT II treaty on 18 June 1979.',
			'The two leaders = Jimmy Carter and Leonid Brezhnev'
		],
		[
			'Mali, Niger and Chad signed the Liptako Charter in 2023. They left ECOWAS in January 2025.',
			'They = Mali, Niger and Chad'
		],
		[
			'The protocol named three guarantors: Argentina, Brazil and Chile. On 17 February 1995, in Brasilia, they brokered peace.',
			'they = Argentina, Brazil and Chile'
		]
	])('%s', (text, found) => {
		expect(standInsIn(text)).toContain(found);
	});
});

describe('and nothing where more, or fewer, are named', () => {
	test.each([
		'Peru met Norway and Sweden in Oslo in 1904. The three countries signed the Convention of Karlstad in 1905.',
		'The war of Norway and Sweden ended when Peru and Cuba met in 1904. The two countries signed the Convention of Karlstad in 1905.',
		'The league of Peru, Norway and Sweden broke up in 1904. The two countries signed the Convention of Karlstad in 1905.',
		'Peru, Mali and Chad left in 1904. Cuba spoke with the three countries remaining in the bloc in 1905.',
		'Peru praised Norway and Sweden in 1904. They signed the Convention of Karlstad in 1905.'
	])('%s', (text) => {
		expect(standInsIn(text).filter((found) => /countries|they/i.test(found))).toEqual([]);
	});
});
