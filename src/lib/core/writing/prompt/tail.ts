/** Behind a comma these begin what a question does without. */
const aside = /^(?:which|who|whom|whose|where|when|while|whereas|although|though)\b/;
/** And these, where the question is long. */
const loose = /^(?:which|who|whom|whose|where|when|while|with|including|but|so|\p{L}{3,}ing)\b/u;
/** Words that nothing ends with. */
const hanging =
	/(?:\b(?:that|to|of|and|or|for|with|as|by|in|on|at|from|the|an?|its|his|her|their|which|who|was|were|is|are)|:)$/i;
/** A question of so many words is long. */
const long = 24;
/** So many words at least must be left. */
const fewest = 8;

const count = (text: string) => text.split(/\s+/).length;
const isWhole = (text: string) =>
	(text.match(/"/g)?.length ?? 0) % 2 === 0 && text.split('“').length === text.split('”').length;

/** Where commas stand, the last first, each with what is behind it. */
const commas = (words: string) =>
	[...words.matchAll(/,\s+/g)]
		.map(({ index, 0: sign }) => ({ head: words.slice(0, index), tail: words.slice(index + sign.length) }))
		.reverse();

/** A question's words without a clause behind its last comma that only adds to them; a long one without more of what commas set off. */
export function withoutTail(words: string): string {
	const fits = (head: string) => count(head) >= fewest && isWhole(head) && !hanging.test(head);
	const adding = commas(words).find(({ head, tail }) => aside.test(tail) && !/,/.test(tail) && fits(head));
	const said = adding ? adding.head : words;
	if (count(said) <= long) return said;
	const isList = (head: string, tail: string) => head.includes(',') && /\b(?:and|or)\b/.test(tail);
	const cut = commas(said).find(
		({ head, tail }) => loose.test(tail) && count(head) <= long && fits(head) && !isList(head, tail)
	);
	return cut ? cut.head : said;
}
