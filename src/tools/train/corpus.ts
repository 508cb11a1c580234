import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { kindOfKnown } from '../../lib/core/extraction/known';
import { types, type Type } from '../../lib/core/extraction/model/labels';
import { hashText } from '../../lib/core/random';

/** A mention as annotated: offsets are UTF-16 units in its sentence. */
export interface GoldMention {
	readonly start: number;
	readonly end: number;
	readonly type: Type;
}

export interface GoldSentence {
	readonly text: string;
	readonly mentions: readonly GoldMention[];
}

/** An annotated document and the types that its corpus labels: of the others it says nothing. */
export interface GoldDocument {
	readonly id: string;
	readonly labelled: readonly Type[];
	readonly sentences: readonly GoldSentence[];
}

function linesOf<Line>(file: string): Line[] {
	const text = gunzipSync(readFileSync(file)).toString('utf8');
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line): Line => JSON.parse(line));
}

/** The documents of one of the corpora labelled for Entente: `own`, `institutions`, `written`. */
export function readOwn(folder: string, name: string, part: 'train' | 'dev'): GoldDocument[] {
	return linesOf<Omit<GoldDocument, 'labelled'>>(join(folder, name, `${part}.jsonl.gz`)).map(
		({ id, sentences }) => ({ id, sentences, labelled: types })
	);
}

/** A tenth of the training documents, chosen by their ids, that nothing is learned from or tuned to. */
export function isSetAside({ id }: Pick<GoldDocument, 'id'>): boolean {
	return hashText(id)[1] % 10 === 0;
}

/** An eighth of the rest, by which probabilities are weighed. */
export function isForWeighing({ id }: Pick<GoldDocument, 'id'>): boolean {
	return hashText(id)[0] % 8 === 0;
}

interface TokenLine {
	readonly t: readonly string[];
	readonly g: readonly string[];
	readonly doc?: string;
}

const joinsBefore = /^(?:[.,;:!?)\]}%]|'s?|''|n't|'(?:re|ve|ll|d|m))$/;
const joinsAfter = /^(?:[([{$£€]|``)$/;

function sentenceOf({ t, g }: TokenLine): GoldSentence {
	let text = '';
	let open: { start: number; end: number; type: string } | null = null;
	const mentions: { start: number; end: number; type: string }[] = [];
	t.forEach((token, at) => {
		const isJoined = at === 0 || joinsBefore.test(token) || joinsAfter.test(t[at - 1] ?? '');
		const start = text.length + (isJoined ? 0 : 1);
		text += (isJoined ? '' : ' ') + token;
		const [mark = 'O', type = ''] = (g[at] ?? 'O').split('-');
		if (mark === 'I' && open?.type === type) open.end = text.length;
		else if (mark === 'O') open = null;
		else mentions.push((open = { start, end: text.length, type }));
	});
	const known = mentions.filter((mention): mention is GoldMention => isOurs(mention.type));
	return { text, mentions: known.map((mention) => ({ ...mention, type: retyped(mention, text) })) };
}

/** A corpus that does not say where its documents begin is read as if so many sentences in a row were one. */
const together = 20;

/** Types that mean there what they mean here; what others call MISC may be anything. */
const isOurs = (type: string): type is Type => type !== 'MISC' && (types as readonly string[]).includes(type);

/** Some corpora call a nationality by the place. */
const retyped = ({ type, start, end }: GoldMention, text: string): Type =>
	type === 'LOC' && kindOfKnown(text.slice(start, end)) === 'nationality' ? 'NORP' : type;

/**
 * The sentences of a corpus in the token format, gathered into documents. A type that it labels here and there is taken for one that it
 * does not label.
 */
export function readTokens(file: string, labelled: readonly Type[]): GoldDocument[] {
	const documents = new Map<string, GoldSentence[]>();
	linesOf<TokenLine>(file).forEach((line, at) => {
		const id = line.doc ?? `${file.replace(/^.*\//, '')} ${Math.floor(at / together)}`;
		const { text, mentions } = sentenceOf(line);
		const sentence = { text, mentions: mentions.filter(({ type }) => labelled.includes(type)) };
		const sentences = documents.get(id);
		if (sentences) sentences.push(sentence);
		else documents.set(id, [sentence]);
	});
	return [...documents].map(([id, sentences]) => ({ id, sentences, labelled }));
}
