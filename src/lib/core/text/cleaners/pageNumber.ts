import type { Line } from '../lines';
import type { Clean } from '../page';

/** A page's number alone, with what may stand around it. */
export const pageLine =
	/^(?:[-–—[(]\s?)?(?:page|p\.|slide|seite)?\s?\d{1,4}(?:\s?(?:of|\/|\|)\s?\d{1,4})?(?:\s?[-–—\])])?$/i;
const newspaper =
	/^[A-Z]\d{1,2}$|^(?:see|continued (?:on|from)|turn to|cont(?:inue)?d\.?)\b.{0,30}\b(?:page|p\.|[A-Z])\s?\d{1,3}$/i;
/** Dots that lead to a page, in a table of contents. */
const leader = /(?:\.\s?){4,}\s*\d{1,4}$|…{2,}\s*\d{1,4}$/;
const roman = /^[ivxl]{1,7}$/;
const year = /^(?:1[4-9]|20)\d\d$/;

const fewestYears = 3;

/** Whether years stand alone one after another, as in a time line. */
function isTimeLine(lines: readonly Line[]): boolean {
	const years = lines.filter(({ bare }) => year.test(bare)).map(({ bare }) => Number(bare));
	return years.length >= fewestYears && years.every((one, at) => at === 0 || one >= (years[at - 1] ?? 0));
}

/** Numbers that stand alone. A bare year heads what happened in it, unless the text goes on over it. */
export const pageNumber: Clean = ({ lines }) => {
	const isDated = isTimeLine(lines);
	const isNumber = ({ bare, afterBlank }: Line, next: Line | undefined) =>
		(pageLine.test(bare) || roman.test(bare) || newspaper.test(bare)) &&
		!(year.test(bare) && (isDated || (afterBlank && next !== undefined && /^["“(\p{Lu}]/u.test(next.text))));
	return lines.filter((line, at) => isNumber(line, lines[at + 1]) || leader.test(line.text.slice(-60)));
};
