import type { Reading } from '../../extraction/mention';
import { factAround, type Fact } from '../facts/fact';
import type { Draft, Scene } from '../scene';
import { worthIn } from '../worth';
import { against, failings, signNames, type DoubtName, type SignName, type Signs } from './sign';
import { signsIn } from './signs';
import { starts, weights } from './weights';

const places = failings.map((_, place) => place);
const weightOf = (name: SignName, place: number) => weights[name][place] ?? 0;

/** How likely a card does not fail in the way at a place, from 0 to 1: a logistic regression of strangers' verdicts. */
function soundnessOf(signs: Signs, place: number): number {
	const odds = signNames.reduce(
		(sum, name) => sum + weightOf(name, place) * Number(signs[name]),
		starts[place] ?? 0
	);
	return 1 / (1 + Math.exp(-odds));
}

/**
 * How likely a stranger who reads a card without its article finds nothing wrong with it, its wrong options aside, from 0 to 1: that it
 * is clear, worth knowing and rightly put, each as likely as the verdicts in `tests/fixtures/cold-reading` teach.
 */
export const chanceOf = (signs: Signs): number =>
	places.reduce((chance, place) => chance * soundnessOf(signs, place), 1);

/** What a sign takes from the chance, as a share of it, by how likely the card fails in each way. */
function lossBy(signs: Signs, fails: readonly number[], name: DoubtName): number {
	return places.reduce(
		(sum, place) => sum + weightOf(name, place) * Number(signs[name]) * (fails[place] ?? 0),
		0
	);
}

/** What a doubt must take from a card's chance to be worth telling: a share of it. */
const grave = 0.05;

/** What speaks against a card, the gravest first. */
export function doubtsOf(signs: Signs): readonly DoubtName[] {
	const fails = places.map((place) => 1 - soundnessOf(signs, place));
	return against
		.map((name) => ({ name, loss: lossBy(signs, fails, name) }))
		.filter(({ loss }) => loss <= -grave)
		.sort((one, two) => one.loss - two.loss)
		.map(({ name }) => name);
}

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
