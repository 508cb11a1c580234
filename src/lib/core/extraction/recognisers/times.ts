import { monthPattern, weekdayPattern } from '../../dates/monthPattern';
import { monthNumber } from '../../dates/months';
import { anyIn, anyOf } from '../../text/phrases';
import { beforeMonths, relations, relativeDays, timeSpans } from '../lexicon/times';
import type { Mention } from '../mention';
import { matchesOf, mentionAt, type Passage } from '../passage';

const relative = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${anyIn(relations)}\s+(?:${anyOf(timeSpans)}|${weekdayPattern}|${monthPattern})|${weekdayPattern}|${anyIn(relativeDays)})(?![\p{L}\p{N}])`,
	'gu'
);
const cuedMonth = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${anyIn(beforeMonths)}\s+(?:(?:early|late|mid)[\s-]+)?(?<name>${monthPattern})(?!\s+\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])(?!,?\s+(?:of\s+)?\d)`,
	'gu'
);

/** Times that hang on when the article was written: "last week", "Tuesday", "yesterday". */
export function relativeTimes(passage: Passage): Mention[] {
	return matchesOf(passage, relative, 'time', 0.9).map((mention) => {
		const lead = /^[Tt]he\s+/.exec(mention.text)?.[0].length ?? 0;
		const from = mention.start - passage.start + lead;
		return mentionAt(passage, [from, mention.end - passage.start], 'time', 0.9);
	});
}

/** A month without its year, after a word that goes before times: "in November". */
export function bareMonths(passage: Passage): Mention[] {
	return matchesOf(passage, cuedMonth, 'date', 0.75).map((mention) => ({
		...mention,
		iso: `XXXX-${String(monthNumber(mention.text)).padStart(2, '0')}`
	}));
}
