import { decodeEntities } from './entities';

/** A piece of an HTML page as it is written: words between tags, or a tag. Names are lower case. */
export type HtmlToken =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly isClosed: boolean }
	| { readonly type: 'close'; readonly name: string };

/** Elements whose content is no markup. That of `title` is words; the others' is never read. */
const raw = new Set(
	'script style title textarea xmp iframe noembed noframes noscript template svg math object'.split(' ')
);
const tag = /<(\/?)([a-zA-Z][^\s/>]{0,60})/y;
const attribute = /([^\s"'<>/=]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;
const longestAttributes = 20_000;

/** Where a tag ends: at the first > outside quotes, or at the first of all where a quote does not close. */
function endOfTag(html: string, from: number): number {
	let quote = '';
	for (let at = from; at < html.length && at < from + longestAttributes; at++) {
		const sign = html[at] ?? '';
		if (quote !== '') quote = sign === quote ? '' : quote;
		else if (sign === '>') return at;
		else if ((sign === '"' || sign === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 4), at)))
			quote = sign;
	}
	return html.indexOf('>', from);
}

/** The attributes of a tag by their lower-case names, with character references decoded; the first of two wins. */
export function attributesOf(written: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', double, single, bare] of written.slice(0, longestAttributes).matchAll(attribute))
		if (!found.has(name.toLowerCase()))
			found.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
	return found;
}

/** Where the content of a raw element ends, and where the tag that closes it ends. */
function closeOf(html: string, name: string, from: number): { readonly start: number; readonly end: number } {
	const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
	close.lastIndex = from;
	const start = close.exec(html)?.index ?? html.length;
	const end = html.indexOf('>', start);
	return { start, end: end < 0 ? html.length : end + 1 };
}

/** The pieces of a page in order, read once from left to right. Comments and what scripts hold are passed over. */
export function* tokensOfHtml(html: string): Generator<HtmlToken> {
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open !== at) yield { type: 'text', text: html.slice(at, open < 0 ? html.length : open) };
		if (open < 0) return;
		at = open + 1;
		tag.lastIndex = open;
		const found = tag.exec(html);
		if (!found && !/[!?/]/.test(html[at] ?? '')) {
			yield { type: 'text', text: '<' };
			continue;
		}
		const isComment = html.startsWith('!--', at);
		const end = found ? endOfTag(html, tag.lastIndex) : html.indexOf(isComment ? '-->' : '>', at);
		if (end < 0) return;
		const written = found ? html.slice(open + found[0].length, end) : '';
		at = end + (isComment ? 3 : 1);
		if (!found) continue;
		const name = (found[2] ?? '').toLowerCase();
		if (found[1]) {
			yield { type: 'close', name };
			continue;
		}
		yield { type: 'open', name, attributes: written, isClosed: written.endsWith('/') };
		if (!raw.has(name) || written.endsWith('/')) continue;
		const close = closeOf(html, name, at);
		if (name === 'title') yield { type: 'text', text: html.slice(at, close.start) };
		yield { type: 'close', name };
		at = close.end;
	}
}
