import type { Reading } from '../../extraction/mention';
import { factAround, type Fact } from '../facts/fact';
import type { Draft, Scene } from '../scene';
import { worthIn } from '../worth';
import {
	against,
	failings,
	signNames,
	type DoubtName,
	type Failing,
	type SignName,
	type Signs
} from './sign';
import { signsIn } from './signs';
import { heads } from './weights';

const weightOf = (failing: Failing, name: SignName) => heads[failing].weights[name] ?? 0;

/** How likely a card does not fail in one way, from 0 to 1: a logistic regression of strangers' verdicts. */
function soundnessOf(failing: Failing, signs: Signs): number {
	const odds = signNames.reduce(
		(sum, name) => sum + weightOf(failing, name) * Number(signs[name]),
		heads[failing].start
	);
	return 1 / (1 + Math.exp(-odds));
}

/**
 * How likely a stranger who reads a card without its article finds nothing wrong with it, its wrong options aside, from 0 to 1: that it
 * is clear, worth knowing and rightly put, each as likely as the verdicts in `tests/fixtures/cold-reading` teach.
 */
export const chanceOf = (signs: Signs): number =>
	failings.reduce((chance, failing) => chance * soundnessOf(failing, signs), 1);

/** What a sign may take of the chance by itself, as log odds: the more of each way to fail, the likelier that is. */
const lossBy = (signs: Signs, name: DoubtName) =>
	failings.reduce(
		(sum, failing) => sum + weightOf(failing, name) * Number(signs[name]) * (1 - soundnessOf(failing, signs)),
		0
	);

/** What a doubt must take from a card's chance to be worth telling: a share of it. */
const grave = 0.03;

/** What speaks against a card, the gravest first. */
export const doubtsOf = (signs: Signs): readonly DoubtName[] =>
	against
		.map((name) => ({ name, loss: lossBy(signs, name) }))
		.filter(({ loss }) => loss <= -grave)
		.sort((one, two) => one.loss - two.loss)
		.map(({ name }) => name);

/** What is thought of a draft. */
export interface Opinion {
	/** What it asks of. */
	readonly fact: Fact;
	/** How likely a teacher asks it, from 0 to 1. */
	readonly worth: number;
	/** How likely a stranger finds nothing wrong with it, from 0 to 1. */
	readonly chance: number;
	readonly signs: Signs;
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
		return { fact, worth, chance: chanceOf(signs), signs };
	};
	return (draft, scene) => {
		const opinion = known.get(draft) ?? opinionOf(draft, scene);
		known.set(draft, opinion);
		return opinion;
	};
}
