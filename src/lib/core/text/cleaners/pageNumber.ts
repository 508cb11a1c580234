import type { Line } from '../lines';
import type { Clean } from '../page';

const page =
	/^(?:[-–—[(]\s?)?(?:page|p\.|slide|seite)?\s?\d{1,4}(?:\s?(?:of|\/|\|)\s?\d{1,4})?(?:\s?[-–—\])])?$/i;
const newspaper =
	/^[A-Z]\d{1,2}$|^(?:see|continued (?:on|from)|turn to|cont(?:inue)?d\.?)\b.{0,30}\b(?:page|p\.|[A-Z])\s?\d{1,3}$/i;
const roman = /^[ivxl]{1,7}$/;
const year = /^(?:1[4-9]|20)\d\d$/;

/** Numbers that stand alone. A bare year heads what happened in it, unless the text goes on over it. */
export const pageNumber: Clean = ({ lines }) => {
	const isNumber = ({ bare, afterBlank }: Line, next: Line | undefined) =>
		(page.test(bare) || roman.test(bare) || newspaper.test(bare)) &&
		!(year.test(bare) && afterBlank && next !== undefined && /^["“(\p{Lu}]/u.test(next.text));
	return lines.filter((line, at) => isNumber(line, lines[at + 1]));
};
