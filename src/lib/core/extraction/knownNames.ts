import type { Article, Sentence, Token } from '../text/article';
import type { Mention, MentionKind } from './mention';

/** From this confidence on a name is looked for wherever else its words stand, and is not touched where it stands. */
export const sure = 0.8;
/** How sure a name is that its words alone gave away. */
const byWords = 0.8;
/** In words. */
const longestName = 12;

const lookedFor = /^(?:person|organization|place|deal|event)$/;
const capital = /^\p{Lu}/u;
const surname = /^\p{Lu}\p{Ll}{2,}/u;

/** What the surely found names are by their words, and how many words those that begin with a word have, the longest first. */
export interface Known {
	readonly kinds: Map<string, MentionKind>;
	readonly lengths: Map<string, number[]>;
}

/** Each sentence of an article with the mentions in it. */
export function bySentence(
	mentions: readonly Mention[],
	{ paragraphs }: Article
): readonly (readonly [Sentence, readonly Mention[]])[] {
	let at = 0;
	return paragraphs
		.flatMap(({ sentences }) => sentences)
		.map((sentence) => {
			const from = at;
			while ((mentions[at]?.end ?? Infinity) <= sentence.end) at++;
			return [sentence, mentions.slice(from, at)];
		});
}

function learn({ kinds, lengths }: Known, words: readonly string[], kind: MentionKind): void {
	const [first = ''] = words;
	const name = words.join(' ');
	if (kinds.has(name) || !words.some((word) => capital.test(word))) return;
	kinds.set(name, kind);
	const own = lengths.get(first) ?? [];
	if (!own.includes(words.length))
		lengths.set(
			first,
			[...own, words.length].sort((a, b) => b - a)
		);
}

/** The names that are surely found, and the surnames of people. */
export function knownFrom(sentences: ReturnType<typeof bySentence>): Known {
	const known: Known = { kinds: new Map(), lengths: new Map() };
	for (const [{ tokens }, mentions] of sentences) {
		let at = 0;
		for (const { kind, confidence, start, end } of mentions) {
			if (confidence < sure || !lookedFor.test(kind)) continue;
			while ((tokens[at]?.start ?? Infinity) < start) at++;
			const words: string[] = [];
			for (let next = at; (tokens[next]?.end ?? Infinity) <= end; next++)
				words.push(tokens[next]?.text ?? '');
			if (words.length === 0 || words.length > longestName) continue;
			learn(known, words, kind);
			const last = words[words.length - 1] ?? '';
			if (kind === 'person' && words.length > 1 && surname.test(last)) learn(known, [last], kind);
		}
	}
	return known;
}

/** Words as they stand: a blank where one was. */
const said = (tokens: readonly Token[]) =>
	tokens.map(({ start, text }, at) => (start > (tokens[at - 1]?.end ?? start) ? ` ${text}` : text)).join('');

/** The known name that begins at a token, and how many it has; a single word that begins the sentence is none. */
export function nameAt(
	tokens: readonly Token[],
	at: number,
	{ kinds, lengths }: Known
): readonly [Mention, number] | null {
	for (const length of lengths.get(tokens[at]?.text ?? '') ?? []) {
		const own = tokens.slice(at, at + length);
		const [first, last] = [own[0], own[own.length - 1]];
		const kind = kinds.get(own.map(({ text }) => text).join(' '));
		if (!first || !last || !kind || (at === 0 && length === 1)) continue;
		return [{ kind, start: first.start, end: last.end, text: said(own), confidence: byWords }, length];
	}
	return null;
}
