import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { actsOf, type Act } from '../facts/act';
import { actFact, actorWords, isOwned, isTold, purposeWords, restParts, tellsApart } from '../facts/actWords';
import { leadingVerbs } from '../lexicon/acts';
import type { Draft, Rule, Scene } from '../scene';
import { asked, joined } from '../prompt/wording';
import { acceptedForms, wordFor } from './same';

/** "After the war" many bodies were founded: where, or by or with whom, tells them apart. */
const isPlaced = ({ mentions }: Scene, rest: readonly string[]) =>
	mentions.some(
		({ kind, text }) =>
			/^(?:place|person|organization|deal|date)$/.test(kind) && rest.some((words) => words.includes(text))
	);

/** A sort of several things: "accords", but not "consensus" or "congress". */
const isMany = /[^su]s$/;

function themeDraft(scene: Scene, act: Act, name: Mention): readonly Draft[] {
	const kind = name.kind === 'organization' ? 'organization' : 'deal';
	const answer = scene.names.fullName(plainName(name.text));
	const [actor, rest] = [actorWords(scene, act), restParts(scene, act, null)];
	const lemma = scene.sentence.words[act.verb]?.lemma ?? '';
	const purpose = purposeWords(scene, act);
	if (!isTold(answer) || isOwned(scene, act)) return [];
	if (!tellsApart(scene, act) && (purpose === '' || actor === '')) return [];
	if (leadingVerbs.has(lemma) && act.voice === 'active') return [];
	const word = wordFor(kind, answer);
	if (actor === '' && rest.length === 0) return [];
	if (kind === 'organization' && actor === '' && purpose === '' && !isPlaced(scene, rest)) return [];
	return [
		{
			kind,
			form: 'question',
			prompt: asked(
				joined(`Which ${word}`, isMany.test(word) ? 'were' : 'was', act.participle, actor, ...rest, purpose)
			),
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, name, answer),
			mark: { start: name.start, end: name.end },
			rule: 'act-theme',
			score: 0.83,
			fact: actFact(scene, act, answer)
		}
	];
}

/** What was settled, founded or ended: "Which treaty was signed by Peru and Chile in 1929?" */
export const actTheme: Rule = (scene) =>
	actsOf(scene).flatMap((act) => (act.name ? themeDraft(scene, act, act.name) : []));
