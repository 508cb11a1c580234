import { decodeEntities } from '../../text/html/entities';
import { tokensOfHtml } from '../../text/html/tokens';
import { blocks, lineStarts } from '../../text/html/zones';

/** How a cell is to be understood: as it stands, as HTML, or as HTML where it has tags that only HTML has. */
export type Markup = 'plain' | 'html' | 'guess';

/** What a cell says, and what of it was no words. */
export interface PlainCell {
	readonly text: string;
	readonly hadMarkup: boolean;
	readonly hadMedia: boolean;
}

const knownTag =
	/<\/?(?:a|abbr|audio|b|base|big|blockquote|body|br|button|center|code|dd|del|div|dl|dt|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|li|link|math|meta|object|ol|p|pre|s|script|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|u|ul|video)(?:\s[^<>]*|\/)?>|<!--/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
const sound = /\[(?:sound|anki:play):[^\][\n]{0,500}\]/gi;
const media = new Set(['img', 'audio', 'video', 'object', 'embed', 'iframe', 'svg', 'source']);

const tidy = (text: string) =>
	text
		.replace(/\u00a0/g, ' ')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

function wordsOfHtml(html: string): { readonly text: string; readonly hadMedia: boolean } {
	const parts: string[] = [];
	let hadMedia = false;
	for (const token of tokensOfHtml(html)) {
		if (token.type === 'text') parts.push(decodeEntities(token.text));
		else if (token.type === 'open' && media.has(token.name)) hadMedia = true;
		else if (token.name === 'br' || token.name === 'hr') parts.push('\n');
		else if (blocks.has(token.name) || lineStarts.has(token.name)) {
			if (parts.length > 0 && !parts[parts.length - 1]?.endsWith('\n')) parts.push('\n');
		} else if (token.name === 'td' || token.name === 'th') parts.push(' ');
	}
	return { text: tidy(parts.join('')), hadMedia };
}

/** The words of a cell: basic tags taken off, character references decoded, nothing rendered and nothing run. */
export function plainCell(cell: string, markup: Markup): PlainCell {
	if (markup === 'plain') return { text: cell, hadMarkup: false, hadMedia: false };
	const unsounded = cell.includes('[') ? cell.replace(sound, '') : cell;
	const hasTags = unsounded.includes('<') && (markup === 'html' || knownTag.test(unsounded));
	const hadSound = unsounded !== cell;
	if (hasTags) {
		const { text, hadMedia } = wordsOfHtml(unsounded);
		return { text, hadMarkup: true, hadMedia: hadMedia || hadSound };
	}
	const text = entity.test(unsounded) ? decodeEntities(unsounded).replace(/\u00a0/g, ' ') : unsounded;
	return { text, hadMarkup: false, hadMedia: hadSound };
}
