import type { Mention } from '../../extraction/mention';
import type { ParsedSentence } from '../../syntax/sentence';

export type Words = ParsedSentence['words'];

const finite = /^(?:VB[DZP]|MD)$/;
/** So many words a closer name may have. */
const farthest = 7;
/** Who or what a clause behind such a name is about. */
export const kindsOf: Readonly<Record<string, RegExp>> = {
	who: /^person$/,
	which: /^(?:organization|deal|place|event)$/
};
/** What has a name that can stand for the noun before it. */
const apposed = /^(?:organization|deal|event|person)$/;
/** Nouns that what follows may be about, rather than the name they are of. */
const tie = /^(?:of|to|for|on|between|with)$/i;

/** Whether a word can carry a clause. */
export const isVerb = (words: Words, at: number) => finite.test(words[at]?.form ?? '');

/** The places from one to before another. */
export const range = (from: number, to: number) =>
	Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Where the phrase of a noun begins. */
function phraseFrom(words: Words, noun: number): number {
	const isOwn = (at: number) => /^(?:ADJ|NOUN|NUM)$/.test(words[at]?.tag ?? '');
	let from = noun;
	while (isOwn(from - 1)) from--;
	return words[from - 1]?.tag === 'DET' ? from - 1 : from;
}

/** The places of a name that ends before a place, with its article; empty where none does or what follows may be about another noun. What befell many, "the sanctions on Niger, which were lifted", is of the noun. */
export function nameBefore(
	words: Words,
	at: number,
	mentions: readonly Mention[],
	kind: RegExp
): readonly number[] {
	const close =
		words[at - 1]?.text === ')' ? words.findLastIndex(({ text }, one) => one < at && text === '(') : at;
	const last = words[close - 1];
	const name = mentions.find((one) => kind.test(one.kind) && one.end === last?.end);
	if (!name || close < 1 || at - close > 4) return [];
	const first = words.findIndex(({ start }) => start >= name.start);
	const article = /^the$/i.test(words[first - 1]?.text ?? '') ? first - 1 : first;
	const [before, noun] = [words[article - 1], words[article - 2]];
	if (kind.test('date')) {
		const from = /^(?:in|on|at|during)$/i.test(before?.text ?? '') ? article - 1 : -1;
		return from < 0 ? [] : range(from, close);
	}
	if (tie.test(before?.text ?? '') && /^(?:NOUN|PROPN)$/.test(noun?.tag ?? '')) {
		const isOfMany = noun?.form === 'NNS' && /^(?:are|were|have)$/.test(words[at + 2]?.text ?? '');
		return isOfMany && !name.text.endsWith('s') ? range(phraseFrom(words, article - 2), close) : [];
	}
	if (/^(?:and|or|,|'s|’s)$/.test(before?.text ?? '')) return [];
	return range(article, close);
}

/** "Who was at the summit": only what is done to something is worth telling behind a form of "be". */
export const isBare = (words: Words, at: number) =>
	words[at]?.lemma === 'be' && !words.slice(at + 1, at + 3).some(({ form }) => form === 'VBN');

/** "Omar Touray, the Gambian who heads the commission": what is told of a name by a closer one. */
export function closerAt(words: Words, at: number, mentions: readonly Mention[]): readonly number[] {
	if (!/^(?:the|an?)$/.test(words[at + 1]?.text ?? '')) return [];
	const link = words.findIndex(({ text, form }, one) => one > at + 2 && (kindsOf[text] || finite.test(form)));
	const kind = kindsOf[words[link]?.text ?? ''];
	const isNear = link - at <= farthest && words.slice(at + 1, link).every(({ text }) => text !== ',');
	if (!kind || !isNear || !isVerb(words, link + 1) || isBare(words, link + 1)) return [];
	const name = nameBefore(words, at, mentions, kind);
	return name.length > 0 ? [...name, link + 1] : [];
}

/** "Brazil, whose envoy Celso Amorim helped to broker the text": where the name begins that does something. */
export function ownedAt(words: Words, at: number, mentions: readonly Mention[]): number | null {
	if (words[at + 1]?.text !== 'whose') return null;
	const name = mentions.find(
		(one) =>
			one.kind === 'person' &&
			one.start > (words[at + 1]?.end ?? 0) &&
			one.start <= (words[at + farthest]?.start ?? 0)
	);
	const first = words.findIndex(({ start }) => start === name?.start);
	const next = words.findIndex(({ start }) => start >= (name?.end ?? Infinity));
	const isTitle = words.slice(at + 2, first).every(({ tag }) => /^(?:NOUN|ADJ|PROPN|ADV)$/.test(tag));
	return first > at + 2 && isTitle && isVerb(words, next) ? first : null;
}

/** "An interim deal, the Joint Plan, was concluded": the places of the name that says by itself what the noun before it does, and that of its verb. */
export function apposedAt(
	words: Words,
	[from, at]: readonly [number, number],
	mentions: readonly Mention[]
): readonly number[] {
	if (!/^(?:DT|PRP\$)$/.test(words[from]?.form ?? '')) return [];
	if (words.slice(from, at).some(({ form, text }) => finite.test(form) || /^[,()]$/.test(text))) return [];
	const first = /^the$/i.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
	const name = mentions.find(({ kind, start }) => apposed.test(kind) && start === words[first]?.start);
	const next = words.findIndex(({ start }) => start >= (name?.end ?? Infinity));
	const close =
		words[next]?.text === '(' ? words.findIndex(({ text }, one) => one > next && text === ')') + 1 : next;
	const isCarried =
		next > 0 && words[close]?.text === ',' && isVerb(words, close + 1) && !isBare(words, close + 1);
	return isCarried ? [...range(at + 1, next), close + 1] : [];
}
