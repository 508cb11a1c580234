import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { dependentsBy } from '../../syntax/sentence';
import { factOf } from '../facts/fact';
import { turned } from '../grammar/ask';
import { placesOf, reachOf } from '../grammar/kept';
import { around, placesIn, topOf } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../prompt/wording';
import { asOf } from './asOf';
import { acceptedForms, dealWord, optionsWord } from './same';
import { isFact, sure, sureOfMany, worthOf } from './trust';
import { standsAlone } from './wholeName';

const article = /^(?:the|a|an)$/;
/** What may stay behind in the question: "What did Congress pass in order to …", "Which accord did they sign on trade?" */
const binding = /^(?:in|on|with|for|to|between|against|by|from|about|under|over)\b/;
const naming = /^(?:rename|name|call|dub|entitle|title)$/;
/** Prepositions that a question can begin with. */
const leading = /^(?:to|with|by|from|for|against|under|at|into|on|of|in|through|between|within)$/;

const scores = { person: 0.66, organization: 0.62, deal: 0.84 } as const;
type Named = keyof typeof scores;
const isNamed = (kind: string): kind is Named => kind in scores;

/** What a question says in place of a name. */
function askingFor(kind: Named, answer: string, isAfterPreposition: boolean): string {
	if (kind === 'person') return isAfterPreposition ? 'whom' : 'Whom';
	const thing = kind === 'organization' ? optionsWord(answer) : dealWord(answer);
	if (thing === null) return isAfterPreposition ? 'what' : 'What';
	return isAfterPreposition ? `which ${thing}` : `Which ${thing}`;
}

function draftOf(scene: Scene, statement: Statement, mention: Mention, kind: Named): Draft | null {
	const { sentence, verb } = statement;
	if (!standsAlone(scene, mention)) return null;
	const worth = worthOf(statement, false);
	const top = topOf(sentence, mention);
	const word = sentence.words[top ?? -1];
	const least =
		word?.relation === 'obj' && top === verb + placesIn(sentence, mention).length ? sureOfMany : sure;
	if (worth === null || top === null || !word || word.confidence < least || !reachOf(statement).includes(top))
		return null;
	const [before, behind] = around(sentence, top, mention);
	const cases = dependentsBy(sentence, top, /^case$/);
	const preposition = cases.map((at) => sentence.words[at]?.text.toLowerCase()).join(' ');
	const bare = before.slice(preposition.length).trim();
	if (bare !== '' && !article.test(bare)) return null;
	if (behind !== '' && (preposition !== '' || !binding.test(behind))) return null;
	const answer = scene.names.fullName(plainName(mention.text));
	const isObject = /^(?:obj|xcomp)$/.test(word.relation) && preposition === '';
	const isToldWhat = dependentsBy(sentence, verb, /^i?obj$/).length > 1;
	if (kind === 'person' && isObject && isToldWhat) return null;
	const isOblique = /^obl/.test(word.relation) && leading.test(preposition);
	if (!isObject && !isOblique) return null;
	const isNaming = naming.test(sentence.words[verb]?.lemma ?? '');
	if (word.relation === 'xcomp' && !isNaming) return null;
	const capital = preposition.charAt(0).toUpperCase() + preposition.slice(1);
	const asking = isNaming
		? 'What'
		: isOblique
			? `${capital} ${askingFor(kind, answer, true)}`
			: askingFor(kind, answer, false);
	const named = placesIn(sentence, mention);
	const without = [...placesOf(sentence, top).filter((at) => at < (named[0] ?? top)), ...named];
	return {
		kind,
		form: 'question',
		prompt: asked(`${asking} ${turned(statement, without, scene.say)}${asOf(statement, scene)}`),
		answer,
		accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, mention, answer),
		mark: { start: mention.start, end: mention.end },
		rule: !isObject ? `${kind}-oblique` : kind === 'deal' ? 'signed' : `${kind}-object`,
		score: scores[kind] + worth,
		fact: factOf(scene, statement)
	};
}

/** A name that the verb acts on or hangs on by a preposition: "With which organization did Iran sign the accord?" */
export const partQuestion: Rule = (scene) =>
	scene.statements
		.filter(isFact)
		.flatMap((statement) =>
			scene.mentions.flatMap((mention) =>
				isNamed(mention.kind) && mention.confidence >= 0.6
					? (draftOf(scene, statement, mention, mention.kind) ?? [])
					: []
			)
		);
