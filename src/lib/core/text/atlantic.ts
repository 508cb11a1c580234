/** Spellings of one word on the two sides of the Atlantic. */
const american: readonly (readonly [RegExp, string])[] = [
	[/\b(\p{L}+)is(ation|ing|ed)\b/gu, '$1iz$2'],
	[/\bprogramme\b/g, 'program'],
	[/\bcentre\b/g, 'center'],
	[/\bdefence\b/g, 'defense'],
	[/\blabour\b/g, 'labor']
];

/** Lower-case text as Americans spell it. */
export const americanSpelling = (text: string) =>
	american.reduce((spelled, [pattern, to]) => spelled.replace(pattern, to), text);
