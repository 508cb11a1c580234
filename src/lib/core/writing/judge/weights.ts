import type { SignName } from './sign';

/*
 * Written by `npm run train -- --judge`.
 */

/** What a card starts from, as log odds, and what each sign adds to them. */
export const start = 0.06;
export const weights: Readonly<Partial<Record<SignName, number>>> = {
	undated: -0.56,
	somebody: -0.4,
	vague: -0.74,
	weighing: -0.59,
	winding: -0.63,
	'bare-thing': -0.66,
	talk: -0.56,
	month: -0.4,
	'two-times': -0.43,
	thin: -0.42,
	'one-word': -0.42,
	figures: -0.28,
	often: -0.2,
	points: -0.46,
	leans: -0.16,
	headed: -0.37,
	led: -0.35,
	unsure: -0.34,
	late: -0.28,
	dated: 0.67,
	acronym: 0.25,
	body: 0.39,
	deal: 0.35,
	event: 0.28,
	known: 0.31,
	'known-answer': 0.53,
	salient: 0.51,
	topic: 0.21,
	relation: 0.29,
	worth: 0.37
};
