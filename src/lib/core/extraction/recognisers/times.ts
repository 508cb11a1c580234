import { monthPattern } from '../../dates/months';
import type { Mention } from '../mention';
import { matchesOf, mentionAt, type Passage } from '../passage';
import { monthNumber } from '../../dates/months';

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const unit = '(?:week|weekend|month|year|decade|century|spring|summer|autumn|winter|night|morning|quarter)';
const relative = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier\\s+this|[Ll]ater\\s+this|[Ee]arly\\s+next|[Tt]he\\s+following|[Tt]he\\s+previous)\\s+(?:${unit}|${weekday}|${monthPattern})|${weekday}|[Yy]esterday|[Tt]omorrow|[Tt]oday|[Tt]onight)(?![\\p{L}\\p{N}])`,
	'gu'
);
const cuedMonth = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Bb]etween|[Tt]o|[Ee]arly|[Ll]ate|[Mm]id-?|that)\\s+(?:(?:early|late|mid)[\\s-]+)?(?<name>${monthPattern})(?!\\s+\\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}])(?!,?\\s+(?:of\\s+)?\\d)`,
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
