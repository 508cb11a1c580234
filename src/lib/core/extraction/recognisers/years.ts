import { bareYear } from '../../dates/shapes';
import { anyIn, anyOf } from '../../text/phrases';
import { beforeNumbers, beforeYears, countedNouns, units } from '../lexicon/numbers';
import type { Mention } from '../mention';
import { mentionAt, type Passage } from '../passage';

const notAfter = new RegExp(String.raw`(?:\b${anyIn(beforeNumbers)}|[#№])\s*$`);
const notBefore = new RegExp(
	String.raw`^(?:\s*(?:[%°]|${anyIn(units)})\b|\s+(?:[a-z]+\s+)?${anyOf(countedNouns)}\b)`
);
const cue = new RegExp(String.raw`(?:\b${anyIn(beforeYears)}|[(,–—-])\s*-?$`);

function isYear(text: string, from: number, to: number): boolean {
	const before = text.slice(Math.max(0, from - 24), from);
	const after = text.slice(to, to + 40);
	if (notAfter.test(before) || notBefore.test(after)) return false;
	const year = text.slice(from, to);
	return cue.test(before) || (/^(?:1[5-9]|20)\d\d$/.test(year) && !/00$/.test(year)) || !/^\d/.test(year);
}

/** A bare year, "early" or "late" with it. The day and month stay unknown: they are never filled in. */
export function years(passage: Passage): Mention[] {
	const found: Mention[] = [];
	for (const match of passage.text.matchAll(bareYear.pattern)) {
		const iso = bareYear.iso(match.groups ?? {});
		const to = match.index + match[0].length;
		if (iso && isYear(passage.text, match.index, to))
			found.push({ ...mentionAt(passage, [match.index, to], 'date', 0.93), iso });
	}
	return found;
}
