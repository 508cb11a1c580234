import { describe, expect, test } from 'vitest';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { subjectQuestion } from '$lib/core/writing/rules/subjectQuestion';
import { asks, scenesFrom, standInsIn } from '../scenes';

describe('what points back to the one name before it is said as that name', () => {
	test.each([
		[
			'Nelson Mandela left prison in 1990. He visited Cuba in 1991.',
			'In what year did Nelson Mandela visit Cuba? 1991'
		],
		[
			'The African Union was founded in Lome in 2000. It moved its seat to Addis Ababa in 2002.',
			'In what year did the African Union move its seat to Addis Ababa? 2002'
		],
		[
			'Norway and Sweden met in Oslo in 1904. The two countries signed the Convention of Karlstad in 1905.',
			'In what year did Norway and Sweden sign the Convention of Karlstad? 1905'
		],
		[
			'Nelson Mandela left prison in 1990. Years of talks followed. Mandela visited Cuba in 1991.',
			'In what year did Nelson Mandela visit Cuba? 1991'
		],
		[
			'The African Union was founded in Lome in 2000. The organization moved its seat to Addis Ababa in 2002.',
			'In what year did the African Union move its seat to Addis Ababa? 2002'
		],
		[
			'The African Union was founded in Lome in 2000. The organization moved to Addis Ababa in 2002. The organization admitted South Sudan in 2011.',
			'In what year did the African Union admit South Sudan? 2011'
		]
	])('%s', (text, card) => {
		expect(asks(dateQuestion, text)).toContain(card);
	});
});

test('such a name can be asked for, and is marked where its pronoun stands', () => {
	const text = 'Nelson Mandela left prison in 1990. He visited Cuba in 1991.';
	expect(asks(subjectQuestion, text)).toContain('Who visited Cuba in 1991? Nelson Mandela');
	const marks = scenesFrom(text).flatMap((scene) => subjectQuestion(scene).map(({ mark }) => mark));
	expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('He');
});

describe('and makes no card where it may mean several, or nobody named', () => {
	test.each([
		'Kofi Annan met Tony Blair in 2003. He visited Cuba in 2004.',
		'The war was long. He visited Cuba in 2004.',
		'The African Union met the World Bank in 2003. The organization visited Cuba in 2004.',
		'After a long war the African Union was founded in 2000. It visited Cuba in 2004.',
		'The African Union was founded in Lome in 2000. It was Cuba that left in 2004.',
		'Kofi Annan chose him in 2003. He visited Cuba in 2004.'
	])('%s', (text) => {
		expect(asks(dateQuestion, text).filter((card) => card.endsWith('2004'))).toEqual([]);
	});
});

test('what is called a committee is no commission', () => {
	const text = (noun: string) =>
		`The Reparation Commission met in Lima in 1923. The ${noun} presented a plan to Peru in April 1924.`;
	expect(asks(dateQuestion, text('committee')).filter((card) => card.includes('Reparation'))).toHaveLength(1);
	expect(asks(dateQuestion, text('commission')).filter((card) => card.includes('Reparation'))).toHaveLength(
		2
	);
});

test('a crowned head is no namesake without a crown', () => {
	const text = (title: string) =>
		`Saddam Hussein met Kofi Annan in Lima in 1987. In July 1988 ${title} Hussein left the bank in Peru.`;
	expect(standInsIn(text('King'))).toEqual([]);
	expect(standInsIn(text('Mr.'))).toEqual(['Hussein = Saddam Hussein']);
});
