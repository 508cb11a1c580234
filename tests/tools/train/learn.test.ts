import { describe, expect, test } from 'vitest';
import { createTagger } from '$lib/core/extraction/model/crfTagger';
import { types } from '$lib/core/extraction/model/labels';
import { WordList, type WordColumns } from '$lib/core/extraction/model/wordList';
import { WordBook } from '$lib/core/extraction/model/words';
import type { GoldDocument } from '../../../src/tools/train/corpus';
import { Encoder, passageOf } from '../../../src/tools/train/encode';
import { Learner } from '../../../src/tools/train/learn';
import { sparseRows } from '../../../src/tools/train/rows';
import { scoreTagger } from '../../../src/tools/train/score';

const words: WordColumns = {
	hashes: new Int32Array(0),
	coarse: new Uint8Array(0),
	fine: new Uint16Array(0),
	names: new Uint8Array(0)
};

/** Names of no list, told apart by the words beside them alone. */
const frames = [
	['Envoy ', 'Xarra', ' spoke.', 'PER'],
	['They met in ', 'Ulmo', ' again.', 'LOC'],
	['It broke the ', 'Morva Treaty', ' of old.', 'DEAL']
] as const;

function documentOf(labelled: GoldDocument['labelled'], names: readonly string[]): GoldDocument {
	const sentences = frames.map(([before, name, after, type], at) => {
		const said = names[at] ?? name;
		const mention = { start: before.length, end: before.length + said.length, type };
		const mentions = labelled.includes(type) ? [mention] : [];
		return { text: before + said + after, mentions };
	});
	return { id: 'story', labelled, sentences };
}

function taggerFrom(documents: readonly GoldDocument[]) {
	const encoder = new Encoder(new WordBook(new WordList(words)));
	const examples = documents.flatMap((document) => encoder.encode(document));
	const rules = { epochs: 12, rate: 0.3, dropout: 0.1, shrink: 0, seed: 'test' };
	const learner = new Learner(encoder.keys.length, rules);
	learner.learn(examples, () => undefined);
	const { rows, starts, steps } = learner.learned;
	const model = { rows: sparseRows(rows, encoder.keys, 0), starts, steps, words, worth: types.map(() => []) };
	return { tagger: createTagger(model), rows };
}

const full = documentOf(types, []);
const unseen = documentOf(types, ['Qorin', 'Zelda', 'Vorna Treaty']);

describe('what is learned', () => {
	const { tagger, rows } = taggerFrom([full, full, full]);

	test('finds names never seen by the words beside them', () => {
		const { tallies } = scoreTagger(tagger, [unseen]);
		expect(['PER', 'LOC', 'DEAL'].map((type) => tallies.get(type as 'PER')?.right)).toEqual([1, 1, 1]);
	});

	test('is the same for the same examples', () => {
		expect(taggerFrom([full, full, full]).rows).toEqual(rows);
	});

	test('is sure of what it has seen, within probabilities', () => {
		const { judged } = scoreTagger(tagger, [full]);
		expect(judged.every(({ confidence }) => confidence > 0.5 && confidence <= 1)).toBe(true);
	});
});

test('a corpus that does not label a type leaves it open, and teaches the others', () => {
	const partial = documentOf(['PER', 'LOC'], []);
	const found = (documents: readonly GoldDocument[]) => {
		const passages = unseen.sentences.map(passageOf);
		const tag = taggerFrom(documents).tagger.over(passages);
		return passages.flatMap((passage) => tag(passage, []).map(({ kind }) => kind));
	};
	expect(found([full, ...Array.from({ length: 20 }, () => partial)])).toContain('deal');
	const silent = { ...partial, labelled: types };
	expect(found([full, ...Array.from({ length: 20 }, () => silent)])).not.toContain('deal');
});
