import type { Byline } from '../article';
import { withoutSite } from '../byline';
import { attributesOf } from './tokens';

const parts: Readonly<Record<string, keyof Byline>> = {
	'og:title': 'title',
	'twitter:title': 'title',
	'dc.title': 'title',
	headline: 'title',
	author: 'author',
	'article:author': 'author',
	'dc.creator': 'author',
	byl: 'author',
	'article:published_time': 'date',
	date: 'date',
	'dc.date': 'date',
	'dc.date.issued': 'date',
	'dcterms.created': 'date',
	pubdate: 'date',
	publishdate: 'date',
	datepublished: 'date',
	'og:url': 'address'
};
const longest = 300;

/** One line of plain words, or nothing where there are none or far too many. */
function plain(words: string): string | undefined {
	const said = words.replace(/\s+/g, ' ').trim();
	return said === '' || said.length > longest ? undefined : said;
}

function valueFor(part: keyof Byline, words: string): string | undefined {
	if (part === 'date') return /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/.exec(words)?.[0];
	if (part === 'address') return /^https?:\/\/\S+$/i.test(words) ? words : undefined;
	if (part === 'author' && /^(?:https?:|@|www\.)/i.test(words)) return undefined;
	return part === 'title' ? withoutSite(words) : words;
}

/** What a page's head says of its article; the first word on each part wins. */
export class PageByline {
	#said: Byline = {};
	#title = '';

	/** What a `meta`, `link` or `time` tag says. */
	hear(name: string, attributes: string) {
		const said = attributesOf(attributes);
		if (name === 'time') return this.#take('date', said.get('datetime') ?? '');
		if (name === 'link') {
			if (said.get('rel')?.toLowerCase() === 'canonical') this.#take('address', said.get('href') ?? '');
			return;
		}
		const key = (said.get('property') ?? said.get('name') ?? said.get('itemprop') ?? '').toLowerCase();
		const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
		if (part) this.#take(part, said.get('content') ?? '');
	}

	/** The words of the page's own `title`: good where nothing better is said. */
	hearTitle(words: string) {
		this.#title ||= words;
	}

	get byline(): Byline {
		const title = plain(this.#title);
		return { ...(title ? { title: withoutSite(title) } : {}), ...this.#said };
	}

	#take(part: keyof Byline, words: string) {
		const value = valueFor(part, plain(words) ?? '');
		if (value && !this.#said[part]) this.#said = { ...this.#said, [part]: value };
	}
}
