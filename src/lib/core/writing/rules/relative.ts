import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { pointing } from '../lexicon/pointing';
import { baseOfPast } from '../lexicon/verbs';
import { asked, midSentence } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms, dealWord, optionsWord } from './same';
import { isWholeName } from './wholeName';

/** Behind a name a clause that hangs on it by a preposition: ", by which ASEAN was founded in 1967". */
const clause =
	/^(?:\s*\([^()]{1,12}\))?,? (?<by>by|under|in|at|to|with|from|through|of|on|for) which (?<said>[^,;:()"“”–—]{10,140})/u;
/** Its subject and the verb that leads it. */
const helped =
	/^(?<subject>.{2,60}?) (?<verb>was|were|is|are|had|has|have|did|would|will|could|can|may|must) (?<rest>.+)$/u;
const plain =
	/^(?<subject>(?:the )?(?:\p{Lu}[\p{L}'’.-]+|of|and|the|states|countries|powers|governments|members|leaders|parties)(?: (?:\p{Lu}[\p{L}'’.-]+|of|and|the|states|countries|powers|governments|members|leaders|parties))*) (?<verb>\p{Ll}+) (?<rest>.+)$/u;
const fewest = 5;

/** The clause as a question has it behind its question word; null where its verb is not sure. */
function turnedFrom(said: string): string | null {
	const plainSaid = said.replace(/ (?:too|also|now|today)(?= )/g, '');
	const withHelp = helped.exec(plainSaid)?.groups;
	const simple = plain.exec(plainSaid)?.groups;
	const isHelp =
		!/^ha/.test(withHelp?.['verb'] ?? '') || /^(?:been|\p{Ll}+ed)\b/u.test(withHelp?.['rest'] ?? '');
	if (withHelp && isHelp && !/\b(?:which|who|that)\b/.test(withHelp['subject'] ?? ''))
		return `${withHelp['verb']} ${midSentence(withHelp['subject'] ?? '')} ${withHelp['rest']}`;
	const base = baseOfPast.get(simple?.['verb'] ?? '');
	return simple && base ? `did ${midSentence(simple['subject'] ?? '')} ${base} ${simple['rest']}` : null;
}

function draftOf(scene: Scene, name: Mention, kind: 'organization' | 'deal'): readonly Draft[] {
	const { text, start, names } = scene;
	const found = clause.exec(text.slice(name.end - start).replace(/\s/g, ' '))?.groups;
	const answer = names.fullName(plainName(name.text));
	const sort = kind === 'deal' ? dealWord(answer) : optionsWord(answer);
	const said = (found?.['said'] ?? '').replace(/\.$/, '');
	const turned = turnedFrom(said);
	if (turned === null || sort === null || !isWholeName(answer)) return [];
	if (pointing.test(said) || !/\p{Lu}/u.test(said) || said.split(' ').length < fewest) return [];
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
