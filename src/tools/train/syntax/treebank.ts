import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A word as annotated: its head counts from 1, 0 is the root. */
export interface GoldWord {
	readonly text: string;
	readonly lemma: string;
	/** The universal part of speech and, after a dot, the Penn Treebank's finer one: "VERB.VBD". */
	readonly tag: string;
	readonly head: number;
	readonly relation: string;
	readonly start: number;
	readonly end: number;
}

export interface GoldSentence {
	readonly id: string;
	readonly text: string;
	readonly words: readonly GoldWord[];
}

/** Signs as `mask` of core/text leaves them. */
const plain = (text: string) => text.replace(/[‘’ʼ`]/g, "'").replace(/[“”„]|''|``/g, '"');

/** Puts each word at its place in the sentence; words that stand for one written word share its span where they are not found. */
function placed(text: string, lines: readonly (readonly string[])[]): GoldWord[] {
	let at = 0;
	return lines.map(([, form = '', lemma = '', upos = '', xpos = '', , head = '', relation = '']) => {
		const found = text.indexOf(form, at);
		const start = found < 0 || found > at + 3 ? at : found;
		const end = found < 0 || found > at + 3 ? at : found + form.length;
		at = end;
		return { text: plain(form), lemma, tag: `${upos}.${xpos}`, head: Number(head), relation, start, end };
	});
}

/** The sentences of a treebank in CoNLL-U, as the corpus keeps it: `ewt-train`, `gum-dev`, `pud-test`. */
export function readTreebank(folder: string, name: string): GoldSentence[] {
	const all = gunzipSync(readFileSync(join(folder, 'syntax', `${name}.conllu.gz`))).toString('utf8');
	return all
		.split(/\n\n+/)
		.filter((block) => block.includes('\t'))
		.map((block) => {
			const lines = block.split('\n');
			const value = (key: string) =>
				lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5);
			const text = value('text') ?? '';
			const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
			return { id: value('sent_id') ?? '', text, words: placed(text, rows) };
		});
}
