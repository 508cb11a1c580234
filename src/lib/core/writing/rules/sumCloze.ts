import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { saysYear } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { isSettled, sumForms } from './amount';
import { cloze } from './cloze';

/** Whether it is said when or between whom. */
const isOfSomebody = (prompt: string, { mentions }: Scene) =>
	saysYear(prompt) ||
	mentions.some(
		({ kind, text }) => /^(?:place|nationality|organization)$/.test(kind) && prompt.includes(text)
	);

function draftOf(scene: Scene, sum: Mention): readonly Draft[] {
	const prompt = cloze(scene, { mark: sum, blank: '[sum of money]' });
	const answer = plainName(sum.text);
	if (prompt === null || !isSettled(prompt) || !isOfSomebody(prompt, scene)) return [];
	return [
		{
			kind: 'deal',
			form: 'cloze',
			prompt,
			answer,
			accept: sumForms(answer).filter((form) => form !== answer),
			mark: { start: sum.start, end: sum.end },
			rule: 'amount',
			score: 0.6
		}
	];
}

/** What a deal was worth, where its clause says so beside the noun: "Turnbull signed a [sum of money] deal with Naval Group." */
export const sumCloze: Rule = (scene) => {
	const sums = scene.mentions.filter(({ kind }) => kind === 'money');
	return sums.length === 1 ? sums.flatMap((sum) => draftOf(scene, sum)) : [];
};
