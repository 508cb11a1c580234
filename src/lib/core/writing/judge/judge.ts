import type { Reading } from '../../extraction/mention';
import { factAround, type Fact } from '../facts/fact';
import type { Draft, Scene } from '../scene';
import { worthIn } from '../worth';
import { against, signNames, type DoubtName, type Signs } from './sign';
import { signsIn } from './signs';
import { start, weights } from './weights';

/** What a sign adds to the log odds of a card that has it. */
const weightOf = (signs: Signs, name: keyof Signs) => (weights[name] ?? 0) * Number(signs[name]);

/**
 * How likely a stranger who reads a card without its article finds nothing wrong with it, from 0 to 1: a logistic regression of the
 * verdicts in `tests/fixtures/cold-reading`, its wrong options aside.
 */
export function chanceOf(signs: Signs): number {
	const odds = signNames.reduce((sum, name) => sum + weightOf(signs, name), start);
	return 1 / (1 + Math.exp(-odds));
}

/** What a doubt must take from the log odds to be worth telling. */
const grave = 0.2;

/** What speaks against a card, the gravest first. */
export const doubtsOf = (signs: Signs): readonly DoubtName[] =>
	against
		.filter((name) => weightOf(signs, name) <= -grave)
		.sort((one, two) => weightOf(signs, one) - weightOf(signs, two));

/** What is thought of a draft. */
export interface Opinion {
	/** What it asks of. */
	readonly fact: Fact;
	/** How likely a teacher asks it, from 0 to 1. */
	readonly worth: number;
	/** How likely a stranger finds nothing wrong with it, from 0 to 1. */
	readonly chance: number;
	readonly doubts: readonly DoubtName[];
}

/** Judges the drafts of an article. */
export type Judge = (draft: Draft, scene: Scene) => Opinion;

/** The judge of an article's drafts: the same draft is judged the same. */
export function judgeIn(reading: Reading): Judge {
	const [worthOf, signsOf] = [worthIn(reading), signsIn(reading)];
	const known = new WeakMap<Draft, Opinion>();
	const opinionOf: Judge = (draft, scene) => {
		const fact = draft.fact ?? factAround(scene, draft.mark);
		const worth = worthOf(draft, scene, fact);
		const signs = signsOf(draft, scene, { fact, worth });
		return { fact, worth, chance: chanceOf(signs), doubts: doubtsOf(signs) };
	};
	return (draft, scene) => {
		const opinion = known.get(draft) ?? opinionOf(draft, scene);
		known.set(draft, opinion);
		return opinion;
	};
}
