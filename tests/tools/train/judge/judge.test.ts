import { expect, test } from 'vitest';
import { failings, signNames } from '$lib/core/writing/judge/sign';
import { starts, weights } from '$lib/core/writing/judge/weights';
import {
	crossJudged,
	interval,
	kindOf,
	passing,
	separation
} from '../../../../src/tools/train/judge/figures';
import { chanceBy, learn, type Lesson } from '../../../../src/tools/train/judge/fit';
import { verdictsKept } from '../../../../src/tools/train/judge/verdicts';

const lessons: readonly Lesson[] = Array.from({ length: 80 }, (_, at) => {
	const [isVague, isDated] = [at % 2 === 0, at % 5 === 0];
	const isSound = at % 3 === 0 ? isVague : !isVague || isDated;
	return {
		signs: { ...(isVague ? { vague: 1 } : {}), ...(isDated ? { dated: 1 } : {}) },
		faults: isSound ? [] : ['unclear']
	};
});

test('what fails cards takes from their chance, what passes them adds to it, and the rest is left out', () => {
	const learned = learn(lessons);
	expect(learned.unclear.weights.vague).toBeLessThan(0);
	expect(learned.unclear.weights.dated).toBeGreaterThan(0);
	expect(learned.unclear.weights.talk).toBe(0);
	expect(chanceBy(learned, { dated: 1 })).toBeGreaterThan(chanceBy(learned, { vague: 1 }));
});

test('a way to fail learns from its own faults alone', () => {
	expect(learn(lessons).worthless.weights.vague).toBeCloseTo(0, 2);
});

test('a sign that only lucky cards have cannot speak for them where it should speak against', () => {
	const lucky = lessons.map((one) => ({ ...one, signs: one.faults.length === 0 ? { talk: 1 } : {} }));
	expect(learn(lucky).unclear.weights.talk).toBeCloseTo(0, 12);
});

test('a card is judged by what other texts teach than its own', () => {
	const [text, other] = ['fh-one', 'wiki-other'];
	const own = lessons.map((one) => ({ ...one, text: 'fh-one', faults: ['unclear'] }));
	const others = lessons.map((one) => ({ ...one, text: 'wiki-other', faults: [] }));
	const chanceOf = (name: string) =>
		crossJudged([...own, ...others], kindOf).find((one) => one.text === name)?.chance ?? NaN;
	expect(chanceOf(text)).toBeGreaterThan(0.9);
	expect(chanceOf(other)).toBeLessThan(0.1);
});

test('the weights of the writer are what the verdicts kept here teach', () => {
	const learned = learn(verdictsKept());
	for (const [place, failing] of failings.entries()) {
		const head = learned[failing];
		expect(starts[place]).toBeCloseTo(head.start, 2);
		for (const name of signNames) expect(weights[name][place], name).toBeCloseTo(head.weights[name], 2);
	}
});

const judged = [0.9, 0.8, 0.4, 0.1].map((chance, at) => ({ text: `${at}`, chance, passed: at < 2 }));

test('separation is 1 where every card that passed has the better chance, a half where chances tell nothing', () => {
	expect(separation(judged)).toBe(1);
	expect(separation(judged.map((one) => ({ ...one, chance: 0.5 })))).toBe(0.5);
});

test('of the cards from a chance on the share that passed is told, with an interval that is the same each time', () => {
	expect(passing(judged, 0)).toBe(0.5);
	expect(passing(judged, 0.5)).toBe(1);
	const share = (cards: typeof judged) => passing(cards, 0);
	const [low, high] = interval(judged, (cards) => share([...cards]));
	expect(low).toBeLessThanOrEqual(0.5);
	expect(high).toBeGreaterThanOrEqual(0.5);
	expect(interval(judged, (cards) => share([...cards]))).toEqual([low, high]);
});
