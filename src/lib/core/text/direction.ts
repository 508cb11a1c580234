const rightToLeft = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/;

function firstLetter(text: string): string {
	return /\p{L}/u.exec(text)?.[0] ?? '';
}

/** Whether the first letter of a text is written from the right. */
export function runsFromRight(text: string): boolean {
	return rightToLeft.test(firstLetter(text));
}

/**
 * The direction of a text as HTML has it: by its own letters where it has some. A number alone runs as the text it stands beside;
 * beside none, Arabic and Persian digits run from the right.
 */
export function directionOf(text: string, beside: string): 'auto' | 'rtl' {
	if (firstLetter(text) !== '') return 'auto';
	const fromRight = firstLetter(beside) === '' ? arabicDigit.test(text) : runsFromRight(beside);
	return fromRight ? 'rtl' : 'auto';
}
