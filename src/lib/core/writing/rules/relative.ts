import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { isClosed, turnedClause } from '../prompt/turnedClause';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms, dealWord, optionsWord } from './same';
import { isWholeName } from './wholeName';

/** Behind a name a clause that hangs on it by a preposition: ", by which ASEAN was founded in 1967". */
const clause =
	/^(?:\s*\([^()]{1,12}\))?,? (?<by>by|under|in|at|to|with|from|through|of|on|for) which (?<said>[^,;:()"“”–—]{10,140})/u;
const fewest = 5;
/** What the clause then tells of: "a revision of the Treaty, in which China agreed". */
const another =
	/\b(?:revision|amendment|renewal|replacement|successor|draft|version|rejection|extension)s? (?:of|to) (?:the )?$/;

function draftOf(scene: Scene, name: Mention, kind: 'organization' | 'deal'): readonly Draft[] {
	const { text, start, names } = scene;
	const found = clause.exec(text.slice(name.end - start).replace(/\s/g, ' '))?.groups;
	const answer = names.fullName(plainName(name.text));
	const sort = kind === 'deal' ? dealWord(answer) : optionsWord(answer);
	const said = (found?.['said'] ?? '').replace(/\.$/, '');
	const turned = turnedClause(said);
	if (turned === null || sort === null || !isWholeName(answer)) return [];
	if (another.test(text.slice(0, name.start - start))) return [];
	if (!isClosed(said) || !/\p{Lu}/u.test(said) || said.split(' ').length < fewest) return [];
	const by = found?.['by'] ?? '';
	return [
		{
			kind,
			form: 'question',
			prompt: asked(`${by} which ${sort} ${turned}`),
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, name, answer),
			mark: { start: name.start, end: name.end },
			rule: 'relative',
			score: 0.82,
			fact: ['relative', nameInFact(scene, answer), said.toLowerCase()]
		}
	];
}

/** What came about by an agreement or in a body: "By which declaration was ASEAN founded on 8 August 1967?" */
export const relative: Rule = (scene) =>
	scene.mentions.flatMap((name) =>
		(name.kind === 'organization' || name.kind === 'deal') && name.confidence >= 0.6
			? draftOf(scene, name, name.kind)
			: []
	);
