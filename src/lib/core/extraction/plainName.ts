import { plainText } from '../text/mask';

/** A name as it is said: no marks, no line breaks, a word cut at a line's end joined. */
export function plainName(text: string): string {
	return plainText(text);
}
