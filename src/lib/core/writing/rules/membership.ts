import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import type { Draft, Rule } from '../scene';
import { asked } from '../wording';
import { acceptedForms } from './same';

const belongs = /^'s\s+$/;
const comesFrom = /^\s+of\s+(?:the\s+)?(?:[\p{L}-]+-based\s+)?$/u;
const heads =
	/^,\s+(?:the\s+|an?\s+)?(?:\p{Ll}+\s+)?(?:head|chairman|director|president|secretary-general|leader|analyst)\s+(?:of|at)\s+(?:the\s+)?$/u;

/** A person with the organization he or she belongs to: "The Carnegie Moscow Center's Peter Topychkonov". */
export const membership: Rule = (scene) => {
	const drafts: Draft[] = [];
	scene.mentions.forEach((first, at) => {
		const second = scene.mentions[at + 1];
		if (!second) return;
		const between = scene.text.slice(first.end - scene.start, second.start - scene.start);
		const isOwner = first.kind === 'organization' && second.kind === 'person' && belongs.test(between);
		const isOwned =
			first.kind === 'person' &&
			second.kind === 'organization' &&
			(comesFrom.test(between) || heads.test(between));
		if (!isOwner && !isOwned) return;
		const [body, person] = isOwner ? [first, second] : [second, first];
		const answer = scene.names.fullName(plainName(body.text));
		drafts.push({
			kind: 'organization',
			form: 'question',
			prompt: asked(`With which organization does the article connect ${scene.names.fullName(person.text)}`),
			answer,
			accept: acceptedForms(scene, body, answer),
			mark: { start: body.start, end: body.end },
			rule: 'membership',
			score: 0.82,
			fact: ['belong', nameInFact(scene, person.text), nameInFact(scene, answer)]
		});
	});
	return drafts;
};
