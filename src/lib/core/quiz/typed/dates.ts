import { precisionOf } from '../../dates/value';
import { datesFrom, partOf } from './readings';
import { almost, right, wrong, type Case, type Rule, type Verdict } from './verdict';

/** Whether a finer date lies within a coarser one. */
function isWithin(fine: string, coarse: string): boolean {
	switch (precisionOf(coarse)) {
		case 'month':
		case 'year':
			return fine.startsWith(`${coarse}-`);
		case 'decade':
			return precisionOf(fine) === 'year' && fine.startsWith(coarse.slice(0, 3));
		case 'century':
			return precisionOf(fine) === 'decade' && fine.startsWith(coarse.slice(0, 2));
		case 'yearless':
			return fine.slice(4).startsWith(coarse.slice(4));
		case 'range':
			return coarse.split('/').includes(fine);
		case 'day':
		case null:
			return false;
	}
}

function compared(answer: string, iso: string, given: Case): Verdict | null {
	const asked = datesFrom(answer)[0] ?? '';
	if (iso === asked) return right;
	if (isWithin(asked, iso)) return almost('less-precise', answer);
	if (!isWithin(iso, asked)) return null;
	switch (precisionOf(asked)) {
		case 'range':
			return almost('less-precise', answer);
		case 'year':
		case 'month':
			return given.foreign.some((other) => datesFrom(other)[0] === iso)
				? almost('more-precise', answer)
				: right;
		default:
			return almost('more-precise', answer);
	}
}

/** "65" says which year of a century. */
const isShortYear = (typed: string, answer: string) =>
	/^\d{4}$/.test(answer) && /^['’‘]?\d{2}$/.test(typed.trim()) && answer.endsWith(typed.trim().slice(-2));

/** Dates in every usual format; a coarser date that holds the right one is partly right, another date is wrong, however near its figures. */
export const dates: Rule = (given) => {
	const [answer = ''] = given.forms;
	if (datesFrom(answer).length === 0) return null;
	if (isShortYear(given.typed, answer)) return almost('less-precise', answer);
	const readings = datesFrom(given.typed);
	if (readings.length === 0) return null;
	const verdicts = readings.flatMap((iso) => compared(answer, iso, given) ?? []);
	const best = verdicts.find(({ type }) => type === 'right') ?? verdicts[0] ?? wrong;
	const [asked, told] = [partOf(answer), partOf(given.typed)];
	if (best.type !== 'right' || asked === '' || asked === told) return best;
	return told === '' ? almost('less-precise', answer) : wrong;
};
