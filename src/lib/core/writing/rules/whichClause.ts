import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { talk, vague } from '../lexicon/worth';
import { baseOfPast } from '../../text/lexicon/verbs';
import { pointing } from '../lexicon/pointing';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { clauseFrom } from './clauseFrom';
import { acceptedForms, wordFor } from './same';
import { isWholeName } from './wholeName';

const clause = /^(?:\s*\([^()]{1,12}\))?(?: of \d{4})?(?:, which| that) (?<verb>\p{Ll}+) (?=\S)/u;
const [fewest, longest] = [4, 26];

function draftOf(scene: Scene, name: Mention, kind: 'organization' | 'deal'): readonly Draft[] {
	const { text, start, names } = scene;
	const found = clause.exec(text.slice(name.end - start).replace(/\s/g, ' '));
	const answer = names.fullName(plainName(name.text));
	const verb = found?.groups?.['verb'] ?? '';
	const base = baseOfPast.get(verb);
	if (!found || base === undefined || talk.has(base) || vague.has(base) || !isWholeName(answer)) return [];
	const rest = clauseFrom(scene, name.end + found[0].length);
	const count = rest.split(' ').length;
	if (pointing.test(rest) || count < fewest || count > longest) return [];
	return [
		{
			kind,
			form: 'question',
			prompt: asked(`Which ${wordFor(kind, answer)} ${verb} ${rest}`),
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, name, answer),
			mark: { start: name.start, end: name.end },
			rule: kind === 'deal' ? 'which-deal-question' : 'which-organization-question',
			score: 0.8,
			fact: [base, nameInFact(scene, answer)]
		}
	];
}

/** What an agreement or a body did, told in a clause behind its name: "the EACSO, which ran the railways" is "Which organization ran the railways?" */
export const whichClause: Rule = (scene) =>
	scene.mentions.flatMap((name) =>
		(name.kind === 'organization' || name.kind === 'deal') && name.confidence >= 0.6
			? draftOf(scene, name, name.kind)
			: []
	);
