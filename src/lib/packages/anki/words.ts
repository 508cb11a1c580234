import { decodeEntities } from '../../core/text/html/entities';
import { attributesOf, tokensOfHtml } from '../../core/text/html/tokens';

/** What a card's HTML had beside words. It is noted and left behind. */
export interface Seen {
	markup: boolean;
	media: boolean;
	script: boolean;
}

/** Nothing seen yet. */
export function nothingSeen(): Seen {
	return { markup: false, media: false, script: false };
}

const setWords = (words: string) => new Set(words.split(' '));
/** Each begins and ends a line. */
const lines = setWords(
	'div p br li tr h1 h2 h3 h4 h5 h6 ul ol table blockquote pre hr section article dt dd'
);
const media = setWords('img audio video source picture iframe object embed svg canvas');
const bare = setWords('div br p');
/** Anki's own marks for what is heard or played. */
const sounds = /\[(?:sound|anki:play):[^\]\n]{1,1000}\]/g;

/** The words that a field's HTML shows, line by line; pictures, sounds and scripts are noted. Nothing of it is run or fetched. */
export function wordsFromHtml(html: string, seen: Seen): string {
	const isPlain = !html.includes('<') && !html.includes('&') && !html.includes('[');
	return isPlain ? tidy(html.replace(/\s+/g, ' ')) : tidy(shownBy(html, seen));
}

function shownBy(html: string, seen: Seen): string {
	const parts: string[] = [];
	for (const token of tokensOfHtml(html)) {
		if (token.type === 'text')
			parts.push(withoutSounds(decodeEntities(token.text), seen).replace(/[ \t\n\r\f]+/g, ' '));
		else if (lines.has(token.name)) parts.push('\n');
		if (token.type !== 'open') continue;
		if (media.has(token.name)) seen.media = true;
		else if (token.name === 'script') seen.script = true;
		else if (!bare.has(token.name)) seen.markup = true;
		if (token.attributes.length > 0 && hasHandler(token.attributes)) seen.script = true;
		if (token.name === 'td' || token.name === 'th') parts.push(' ');
	}
	return parts.join('');
}

function withoutSounds(text: string, seen: Seen): string {
	if (!text.includes('[')) return text;
	return text.replace(sounds, () => {
		seen.media = true;
		return '';
	});
}

const hasHandler = (attributes: string) =>
	[...attributesOf(attributes).keys()].some((name) => name.startsWith('on'));

/** Lines without space at their edges, one blank one at most between two, none at the ends. */
function tidy(text: string): string {
	return text
		.replaceAll('\u00a0', ' ')
		.replace(/ *\n */g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'{': '&#123;',
	'}': '&#125;',
	':': '&#58;',
	'\n': '<br>',
	// Parts a note's fields from each other.
	'\x1f': '&#31;',
	// No database of Anki's holds it.
	'\0': ''
};
const written = /[&<>"{}\n\x1f\0]/g;
const writtenInBlank = /[&<>"{}:\n\x1f\0]/g;
/** Anki takes these for sounds and formulas wherever they stand. */
const ankiMarks = /\[(?=sound:|anki:|\/?latex\]|\/?\$)/g;

/** Text as a field's HTML. Within a blank, colons are written so that none is taken for what ends an answer. */
export function htmlFromText(text: string, isBlank = false): string {
	return text
		.replace(isBlank ? writtenInBlank : written, (sign) => references[sign] ?? sign)
		.replace(ankiMarks, '&#91;');
}

/** The text of a field that Entente wrote, to the letter; what was added in Anki's editor comes as words. */
export function textFromHtml(html: string): string {
	if (!html.includes('<')) return decodeEntities(html);
	// Mostly it holds nothing else.
	const broken = html.replaceAll('<br>', '\n');
	if (!broken.includes('<')) return decodeEntities(broken);
	const parts: string[] = [];
	for (const token of tokensOfHtml(html)) {
		if (token.type === 'text') parts.push(decodeEntities(token.text));
		else if (token.name === 'br' || (token.type === 'open' && (token.name === 'div' || token.name === 'p')))
			parts.push('\n');
	}
	return parts.join('');
}
