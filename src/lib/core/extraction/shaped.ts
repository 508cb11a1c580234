import type { Mention } from './mention';
import type { Passage, Recogniser } from './passage';
import { dates } from './recognisers/dates';
import { money } from './recognisers/money';
import { namedTimes } from './recognisers/periods';
import { numberedInstruments } from './recognisers/resolutions';
import { bareMonths, relativeTimes } from './recognisers/times';
import { years } from './recognisers/years';

const recognisers: readonly Recogniser[] = [
	dates,
	namedTimes,
	years,
	bareMonths,
	relativeTimes,
	money,
	numberedInstruments
];

/** What its shape gives away: dates, named periods, times, amounts of money, numbered instruments. They may overlap. */
export function shapedMentions(passage: Passage): Mention[] {
	return recognisers.flatMap((recognise) => recognise(passage));
}
