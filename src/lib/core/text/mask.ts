import { joinCutWords, wordJoiner } from './cutWords';

const blank = (found: string) => ' '.repeat(found.length);

/** Marks at the start of a line: quoting, headings, list bullets and numbers. */
const lineMarks = /^[ \t]*(?:>[> \t]*)?(?:#{1,6}[ \t]+|[*•·▪◦‣☞–-][ \t]+|\(?\d{1,2}[.)][ \t]+|\*\*[ \t]+)?/gm;
const images = /!\[[^[\]\n]{0,300}\]\([^()\s]{0,2000}\)/g;
const links = /\[([^[\]\n]{1,300})\]\([^()\s]{1,2000}\)/g;
const citations =
	/\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[a-z]|note \d{1,2}|edit|citation needed|clarification needed|when\?|who\?)\]/gi;
const tags = /<\/?[a-zA-Z][^<>\n]{0,300}>/g;
const addresses = /\bhttps?:\/\/[^\s<>]+/g;
const emphasis = /\*|`|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
const ligatures = /[\ufb00-\ufb06]/g;
/** Words alone, as most names are: none of them is a mark. */
const bareWords = /^[a-z\d]+(?: [a-z\d]+)*$/i;
const odd = /[\s\u200b-\u200f\u202a-\u202e\ufeff]/g;

let last = { text: '', masked: '' };

/**
 * The text with all that is not words (Markdown, HTML tags, addresses, citation marks, line breaks) turned into
 * blanks and curly quotes made straight. It has the length of the text as found, so offsets hold in both. The last is
 * kept: who reads, tags and writes asks for the same in turn.
 */
export function mask(text: string): string {
	if (last.text !== text) last = { text, masked: maskOf(text) };
	return last.masked;
}

function maskOf(text: string): string {
	const bare = text
		.replace(images, blank)
		.replace(
			links,
			(found: string, label: string) => ` ${label}${' '.repeat(found.length - label.length - 1)}`
		)
		.replace(citations, blank)
		.replace(tags, blank)
		.replace(addresses, blank);
	return joinCutWords(bare, (length) => wordJoiner.repeat(length))
		.replace(lineMarks, blank)
		.replace(emphasis, blank)
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[“”„]/g, '"')
		.replace(odd, ' ');
}

/** A stretch of text as found, made fit to read aloud: no marks, no line breaks, words cut at a line's end joined. */
export function plainText(found: string): string {
	if (bareWords.test(found)) return found;
	const bare = found.replace(images, '').replace(links, '$1').replace(citations, '').replace(tags, '');
	return joinCutWords(bare, () => '')
		.replace(lineMarks, '')
		.replace(emphasis, '')
		.replace(ligatures, (sign) => sign.normalize('NFKC'))
		.replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ([,.;:!?)])/g, '$1')
		.trim();
}
