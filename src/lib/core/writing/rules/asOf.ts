import { printDate } from '../../dates/print';
import { precisionOf } from '../../dates/value';
import type { Statement } from '../grammar/statement';
import type { Scene } from '../scene';

/** The month of a day, or the year alone, as it stands in a question. Empty for anything less sure. */
function monthOf(iso: string): string {
	const precision = precisionOf(iso);
	if (precision === 'day') return printDate(iso.slice(0, 7));
	return precision === 'month' || precision === 'year' ? printDate(iso) : '';
}

/** ", as of March 2016" behind what is told in the present, which may not be so for ever. Empty for a past, and where the article has no date. */
export function asOf({ sentence, verb, auxiliaries }: Statement, { reading }: Scene): string {
	const word = sentence.words[auxiliaries[0] ?? verb];
	const isPresent = /^VB[PZ]$/.test(word?.form ?? '') && !/^(?:has|have)$/i.test(word?.text ?? '');
	const month = isPresent ? monthOf(reading.article.byline.date ?? '') : '';
	return month && `, as of ${month}`;
}
