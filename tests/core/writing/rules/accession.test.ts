import { expect, test } from 'vitest';
import { accession } from '$lib/core/writing/rules/accession';
import { asks } from '../scenes';

test('who came in or went out is asked for by its date, and into what', () => {
	expect(
		asks(accession, "Trade grew after Russia's accession to the World Trade Organization in 2012.")
	).toEqual([
		'In what year did Russia accede to the World Trade Organization? 2012',
		'To which organization did Russia accede in 2012? World Trade Organization'
	]);
	expect(
		asks(accession, 'They recalled the withdrawal of France from the Geneva Protocol on 4 May 1996.')
	).toEqual([
		'On what date did France withdraw from the Geneva Protocol? 4 May 1996',
		'From which protocol did France withdraw on 4 May 1996? Geneva Protocol'
	]);
});

test('without a date right behind nothing is asked', () => {
	expect(
		asks(accession, "Russia's accession to the World Trade Organization, though slow, was welcomed in 2012.")
	).toEqual([]);
});
