import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { baseOfPast } from '../../text/lexicon/verbs';
import { pointing } from '../lexicon/pointing';
import { talk, vague } from '../lexicon/worth';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { clauseFrom } from './clauseFrom';
import { acceptedForms, wordFor } from './same';
import { isWholeName } from './wholeName';

/** Between a name and who acted on it. */
const lead = /^(?:\s*\([^()]{1,12}\))?(?: of \d{4})?, (?:which|whom) (?:the )?(?:(?:[\p{L}.-]+ ){0,4})$/u;
/** Behind that what was done. */
const doing = /^ (?:had )?(?:\p{Ll}+ly )?(?<verb>\p{Ll}+)(?= |[.,;]|$)/u;
const longest = 20;

function draftOf(scene: Scene, name: Mention, actor: Mention): readonly Draft[] {
	const { text, start, names } = scene;
	const between = text.slice(name.end - start, actor.start - start).replace(/\s/g, ' ');
	const behind = text.slice(actor.end - start).replace(/\s/g, ' ');
	const found = doing.exec(behind);
	const verb = found?.groups?.['verb'] ?? '';
	const base = baseOfPast.get(verb);
	const [full, answer] = [name, actor].map((one) => names.fullName(plainName(one.text)));
	if (!lead.test(between) || !found || base === undefined || talk.has(base) || vague.has(base)) return [];
	if (full === undefined || answer === undefined || !isWholeName(full) || !isWholeName(answer)) return [];
	const rest = clauseFrom(scene, actor.end + found[0].length);
	if (pointing.test(rest) || rest.split(' ').length > longest || /^(?:and|or)\b/.test(rest)) return [];
	const isPerson = actor.kind === 'person';
	const article = /\bthe $/i.test(text.slice(0, name.start - start)) ? 'the ' : '';
	return [
		{
			kind: isPerson ? 'person' : 'organization',
			form: 'question',
			prompt: asked(
				`${isPerson ? 'Who' : `Which ${wordFor('organization', answer)}`} ${verb} ${article}${full} ${rest}`
			),
			answer,
			accept: acceptedForms(scene, actor, answer),
			mark: { start: actor.start, end: actor.end },
			rule: isPerson ? 'who-question' : 'which-organization-question',
			score: 0.8,
			fact: [base, nameInFact(scene, full), nameInFact(scene, answer)]
		}
	];
}

/** Who did something to a name, told in a clause behind it: "Victor Umbricht, whom the World Bank had proposed" is "Which bank proposed Victor Umbricht?" */
export const whomClause: Rule = (scene) =>
	scene.mentions.flatMap((actor, at) => {
		const name = scene.mentions[at - 1];
		const isActor = /^(?:person|organization)$/.test(actor.kind) && actor.confidence >= 0.6;
		const isName = name !== undefined && /^(?:person|organization|deal)$/.test(name.kind);
		return isActor && isName && name.confidence >= 0.6 ? draftOf(scene, name, actor) : [];
	});
