import { isClearlyBefore } from '../dates/apart';
import { parseDate } from '../dates/parse';
import type { CardContent } from '../deck/card';
import { remembered } from './typed/remembered';

/** What asks for a date. */
type Dated = Pick<CardContent, 'answer'>;

/** The date that an answer writes, as ISO has it; empty where it writes none. */
export const isoOf = remembered((answer) => parseDate(answer)?.iso ?? '');

/** Whether what one asks for was over before what the other asks for began. */
export const isEarlier = (one: Dated, other: Dated) =>
	isClearlyBefore(isoOf(one.answer), isoOf(other.answer));

/** Whether one of two dates is clearly the earlier. */
export const areApart = (one: Dated, other: Dated) => isEarlier(one, other) || isEarlier(other, one);
