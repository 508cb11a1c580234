import { americanSpelling } from '../text/atlantic';

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
	return americanSpelling(plain);
}
