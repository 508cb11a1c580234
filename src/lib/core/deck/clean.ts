import { ways, type CardContent, type DeckHead, type DeckText, type Quote, type Way } from './card';
import { handWrittenOrigin, isOrigin } from './origin';
import { hidden } from './unseen';

/** Line breaks and tabs of a name, which become spaces. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Latin letters, quotation marks and dashes in one line: of these none needs to be cleaned. */
const plain = /^[ -~\u00A0-\u02FF\u2010-\u2027]*$/;
const languageShape = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Text that any file can hold: a half of a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** A name or title as kept: one line, NFC, without characters that nobody sees: two decks whose titles look alike are called alike. */
export function cleanName(text: string): string {
	if (plain.test(text)) return text.trim();
	return wellFormed(text).replace(breaks, ' ').replace(hidden, '').normalize('NFC').trim();
}

/** A card's text as kept: NFC, no space around it. */
export function cleanText(text: string): string {
	return plain.test(text) ? text.trim() : wellFormed(text).normalize('NFC').trim();
}

/** Whether `text` looks like a BCP 47 language tag. */
export function isLanguage(text: string): boolean {
	return languageShape.test(text);
}

/** Whether a cloze has a blank, such as "[year]". */
export function hasBlank(prompt: string): boolean {
	return /\[[^[\]]+\]/.test(prompt);
}

const cleanList = (entries: readonly string[], clean: (text: string) => string) =>
	entries.length === 0 ? [] : [...new Set(entries.map(clean).filter((entry) => entry !== ''))];

/** Wrong options, each with the sentence it is right for; where none is known of any, no sentences at all. */
function cleanOptions({
	options,
	rightFor = []
}: CardContent): Required<Pick<CardContent, 'options' | 'rightFor'>> {
	if (options.length === 0) return { options: [], rightFor: [] };
	const sentences = new Map<string, string>();
	for (const [at, option] of options.map(cleanText).entries())
		if (option !== '' && !sentences.has(option)) sentences.set(option, cleanText(rightFor[at] ?? ''));
	const told = [...sentences.values()];
	return { options: [...sentences.keys()], rightFor: told.some((sentence) => sentence !== '') ? told : [] };
}

/** A quote stays verbatim, since its offsets and its reader rely on it. */
function cleanQuote(quote: Quote | null): Quote | null {
	if (quote === null || quote.text === '') return null;
	const { start, end } = quote;
	const text = wellFormed(quote.text);
	return start === undefined || end === undefined ? { text } : { text, start, end };
}

/** Ways to be asked, each once; where they are all there are, none need be given, and a way that is yet to come is among them. */
export function cleanModes(modes: readonly string[]): readonly Way[] {
	const known = ways.filter((way) => modes.includes(way));
	return known.length < ways.length ? known : [];
}

/** A head as a deck text holds it: names cleaned, "en" and version "1" where nothing usable stands. */
export function cleanHead(head: DeckHead): DeckHead {
	const language = cleanName(head.language);
	const { origin = '' } = head;
	return {
		title: cleanName(head.title) || 'Untitled',
		author: cleanName(head.author),
		licence: cleanName(head.licence),
		language: isLanguage(language) ? language : 'en',
		source: cleanName(head.source),
		version: cleanName(head.version) || '1',
		modes: cleanModes(head.modes ?? []),
		...(isOrigin(origin) ? { origin } : {})
	};
}

/** A card as a deck text holds it. Own copy of the known keys; a cloze without a blank is a question. */
export function cleanCard(card: CardContent): CardContent {
	const prompt = cleanText(card.prompt);
	const writtenId = cleanName(card.writtenId ?? '') || null;
	const origin = isOrigin(card.origin) ? card.origin : handWrittenOrigin({ prompt, writtenId });
	const { options, rightFor } = cleanOptions(card);
	return {
		kind: card.kind,
		form: card.form === 'cloze' && hasBlank(prompt) ? 'cloze' : 'question',
		prompt,
		answer: cleanText(card.answer),
		accepted: cleanList(card.accepted, cleanText),
		options,
		rightFor,
		quote: cleanQuote(card.quote),
		rule: cleanName(card.rule ?? '') || null,
		tags: cleanList(card.tags, cleanName),
		writtenId,
		origin,
		fact: cleanName(card.fact) || origin
	};
}

/** A deck as its text or link holds it: what `parseDeck(printDeck(deck))` gives back. */
export function cleanDeck(deck: DeckText): DeckText {
	return { head: cleanHead(deck.head), cards: deck.cards.map(cleanCard) };
}
