/** Spellings of one word on the two sides of the Atlantic. */
const american: readonly (readonly [RegExp, string])[] = [
	[/\b(\p{L}+)is(ation|ing|ed)\b/gu, '$1iz$2'],
	[/\bprogramme\b/g, 'program'],
	[/\bcentre\b/g, 'center'],
	[/\bdefence\b/g, 'defense'],
	[/\blabour\b/g, 'labor']
];

/** A name without what writers differ in: case, accents, hyphens, dots, a leading article, British or American spelling. */
export function spelled(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
		.replace(/&/g, ' and ')
		.replace(/['"]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^the /, '');
	return american.reduce((text, [pattern, to]) => text.replace(pattern, to), plain);
}
