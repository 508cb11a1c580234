import type { Finder } from './around';

/** "The two countries" behind a sentence that two states open together. */
export const pairs: Finder = (here, { before }) => {
	const [first, second] = before?.mentions.filter(({ kind }) => kind === 'place') ?? [];
	const found = /\b(?:[Tt]he two|[Bb]oth|[Tt]he) (?:countries|states|nations|governments|neighbours)\b/.exec(
		here.text
	);
	if (!before || !first || !second || !found || found[0].length < 11) return [];
	const opens = /^(?:the\s+)?$/i.test(before.text.slice(0, first.start - before.start));
	const between = before.text.slice(first.end - before.start, second.start - before.start);
	if (!opens || !/^\s+and\s+(?:the\s+)?$/.test(between)) return [];
	const start = here.start + found.index;
	const words = before.text.slice(0, second.end - before.start);
	return [{ start, end: start + found[0].length, words, meaning: first, isOwner: false }];
};
