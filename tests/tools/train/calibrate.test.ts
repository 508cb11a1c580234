import { expect, test } from 'vitest';
import { worthOf } from '$lib/core/extraction/model/crfTagger';
import { types } from '$lib/core/extraction/model/labels';
import { createRandom } from '$lib/core/random';
import { calibrated } from '../../../src/tools/train/calibrate';
import type { Judged } from '../../../src/tools/train/score';

const random = createRandom('calibrate');
/** A tagger too sure of itself: what it gives as p is right p² of the time. */
const judged: readonly Judged[] = Array.from({ length: 6000 }, (_, at) => {
	const confidence = random();
	return { type: at % 2 === 0 ? 'PER' : 'ORG', confidence, isRight: random() < confidence * confidence };
});
const worth = calibrated(judged);
const ofType = (type: 'PER' | 'DEAL') => worth[types.indexOf(type)] ?? [];

test('a probability is worth as often as it was right', () => {
	for (const probability of [0.3, 0.5, 0.8, 0.95])
		expect(Math.abs(worthOf(probability, ofType('PER')) - probability * probability)).toBeLessThan(0.08);
});

test('a higher probability is never worth less, and all are shares', () => {
	let last = 0;
	for (let probability = 0; probability <= 1; probability += 0.01) {
		const share = worthOf(probability, ofType('PER'));
		expect(share).toBeGreaterThanOrEqual(last);
		expect(share).toBeLessThanOrEqual(1);
		last = share;
	}
});

test('a type seldom seen goes by all types together', () => {
	expect(ofType('DEAL').length).toBeGreaterThan(2);
	expect(Math.abs(worthOf(0.5, ofType('DEAL')) - 0.25)).toBeLessThan(0.08);
});
