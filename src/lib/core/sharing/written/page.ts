import type { CardContent, DeckHead, DeckText } from '../../deck/card';
import { cleanDeck } from '../../deck/clean';
import { directionOf, runsFromRight } from '../../text/direction';
import { pageStyle } from './pageStyle';

/** The words of a study sheet, handed in: the core has none. */
export interface PageWords {
	/** BCP 47 of the words themselves. */
	readonly language: string;
	readonly cards: (count: number) => string;
	readonly author: string;
	readonly licence: string;
	readonly source: string;
	readonly version: string;
	readonly notStated: string;
	/** What stands at the foot. */
	readonly foot: string;
}

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as HTML shows it: nothing in it is markup. Controls that HTML has no place for are left out. */
export function escapeHtml(text: string): string {
	return text.replace(/(?![\n\t])\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}

/** A link where a source is an address and nothing else, else its words. */
function source(words: string): string {
	const shown = `<bdi>${escapeHtml(words)}</bdi>`;
	const isAddress = /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-.~:/?#[\]@!$&()*+,;=%]*)?$/.test(words);
	return isAddress ? `<a href="${escapeHtml(words)}" rel="noopener noreferrer">${shown}</a>` : shown;
}

function about(head: DeckHead, words: PageWords): string {
	const named = (words: string) => `<bdi>${escapeHtml(words)}</bdi>`;
	const rows = [
		[words.author, head.author ? named(head.author) : words.notStated],
		[words.licence, named(head.licence.replace(/^licence /i, '') || words.notStated)],
		[words.source, head.source ? source(head.source) : ''],
		[words.version, named(head.version)]
	];
	return rows
		.filter(([, said]) => said !== '')
		.map(([name = '', said = '']) => `<div><dt>${escapeHtml(name)}</dt><dd>${said}</dd></div>`)
		.join('');
}

/** The sentence a card comes from, its answer marked where it stands there word for word. */
function sentence({ quote, answer }: CardContent): string {
	if (!quote) return '';
	const at = answer === '' ? -1 : quote.text.indexOf(answer);
	if (at < 0) return `<blockquote dir="auto">${escapeHtml(quote.text)}</blockquote>`;
	const [before, after] = [quote.text.slice(0, at), quote.text.slice(at + answer.length)];
	return `<blockquote dir="auto">${escapeHtml(before)}<mark>${escapeHtml(answer)}</mark>${escapeHtml(after)}</blockquote>`;
}

function prompt({ form, prompt: written }: CardContent): string {
	const escaped = escapeHtml(written);
	return form === 'cloze' ? escaped.replace(/\[[^[\]]+\]/g, '<span class="blank">$&</span>') : escaped;
}

/** Which way the cards run: where most questions are written from the right, they stand right and their answers left. */
function direction(cards: readonly CardContent[]): 'ltr' | 'rtl' {
	const fromRight = cards.filter(({ prompt }) => runsFromRight(prompt)).length;
	return 2 * fromRight > cards.length ? 'rtl' : 'ltr';
}

function item(card: CardContent): string {
	return `<li><p class="question" dir="auto">${prompt(card)}</p><p class="answer" dir="${directionOf(card.answer, card.prompt)}">${escapeHtml(card.answer)}</p>${sentence(card)}</li>`;
}

/** A deck as one page to read and print: no script, nothing fetched, every word as text. */
export function pageFromDeck(deck: DeckText, words: PageWords): string {
	const { head, cards } = cleanDeck(deck);
	const title = escapeHtml(head.title);
	const [own, lang] = [words.language, head.language].map(escapeHtml);
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${title}</h1>
<p lang="${own}">${escapeHtml(words.cards(cards.length))}</p>
<dl lang="${own}">${about(head, words)}</dl>
</header>
<ol dir="${direction(cards)}">
${cards.map(item).join('\n')}
</ol>
<footer lang="${own}">${escapeHtml(words.foot)}</footer>
</main>
</body>
</html>
`;
}
