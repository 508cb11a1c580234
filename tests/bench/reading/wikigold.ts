import { joined, linesOf, types, type Annotated, type Document, type Named } from './document';

interface Tagged {
	readonly t: readonly string[];
	readonly g: readonly string[];
}

/** The corpus does not say where its documents begin: so many sentences in a row are taken for one. */
const sentencesInDocument = 20;

const clings = /^(?:[.,;:?!)\]%]|'s?|'(?:ll|re|ve|d|m)|n't|-)$/;
const opens = /^[([$#-]$/;

/** The tokens as a writer would have set them: signs at the words they belong to, every other quote mark opening. */
function sentenceOf({ t: tokens, g: tags }: Tagged): Annotated {
	let text = '';
	let isQuoted = false;
	let isGlued = true;
	const mentions: Named[] = [];
	tokens.forEach((token, at) => {
		const isQuote = token === '"';
		if (!isGlued && !clings.test(token) && !(isQuote && isQuoted)) text += ' ';
		const start = text.length;
		text += token;
		isGlued = opens.test(token) || (isQuote && !isQuoted);
		if (isQuote) isQuoted = !isQuoted;
		const [mark, name] = (tags[at] ?? 'O').split('-');
		const type = types.find((known) => known === name);
		const last = mark === 'I' ? mentions.pop() : undefined;
		if (type) mentions.push({ start: last?.start ?? start, end: text.length, type });
	});
	return { text, mentions };
}

/** WikiGold as texts. It is for measuring only, and of its types only people, organizations and places are ours. */
export function wikigold(corpus: string): readonly Document[] {
	const sentences = linesOf<Tagged>(corpus, 'eval', 'wikigold.jsonl.gz').map(sentenceOf);
	return Array.from({ length: Math.ceil(sentences.length / sentencesInDocument) }, (_, at) => ({
		id: `wikigold-${at}`,
		genre: 'wikigold',
		...joined(sentences.slice(at * sentencesInDocument, (at + 1) * sentencesInDocument))
	}));
}
