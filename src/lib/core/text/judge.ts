import { englishWords } from './lexicon/common';
import { addressEnds } from './lexicon/phrases';
import { anyOf } from './phrases';
import { err, ok, type Result } from '../result';

/** Why a paste is not an article that can be read. */
export interface PasteError {
	readonly type: 'article-empty' | 'article-address' | 'article-language' | 'article-too-long';
}

/** Ten million bytes and a little: what the screen calls 10 MB. */
export const longestArticleBytes = 10 * 1024 * 1024;

const address = new RegExp(
	String.raw`^<?(?:https?:\/\/|www\.)\S+>?$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.${anyOf(addressEnds)}(?:\/\S*)?$`,
	'i'
);
/** Of a hundred English words at least this many are among the commonest. */
const leastShare = 0.12;
const fewestWords = 25;
const longestSample = 40_000;

const isTooLong = (text: string) =>
	text.length > longestArticleBytes ||
	(text.length * 3 > longestArticleBytes && new TextEncoder().encode(text).length > longestArticleBytes);

function isEnglish(text: string): boolean {
	const sample = text.slice(0, longestSample);
	const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	const latin = words.filter((word) => /^[a-z]/.test(word)).length;
	if (latin < words.length / 2) return false;
	if (words.length < fewestWords) return true;
	return words.filter((word) => englishWords.has(word)).length >= words.length * leastShare;
}

/** Whether a paste can be read: the text itself, or why not (empty, a bare address, another language, over 10 MB). */
export function judgePaste(text: string): Result<string, PasteError> {
	if (isTooLong(text)) return err({ type: 'article-too-long' });
	const content = text.trim();
	if (!/[\p{L}\p{N}]/u.test(content)) return err({ type: 'article-empty' });
	if (content.length < 3000 && address.test(content)) return err({ type: 'article-address' });
	return isEnglish(content) ? ok(text) : err({ type: 'article-language' });
}
