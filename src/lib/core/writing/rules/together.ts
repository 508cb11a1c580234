import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { dependentsBy } from '../../syntax/sentence';
import { factOf } from '../facts/fact';
import { unturned } from '../grammar/ask';
import { subjectPlaces } from '../grammar/kept';
import { placesIn } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import { pointingInClauses } from '../lexicon/pointing';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../prompt/wording';
import { acceptedForms } from './same';
import { isFact } from './trust';

/** "And his Chilean colleague, Jaime del Valle": whom the question names it need not call his. */
const besideHim =
	/^\s+and\s+(?:his|her)\s+(?:\p{Lu}[\p{L}-]+\s+)?(?:colleague|counterpart|opposite number|host|guest|rival|successor|predecessor),?\s+(?:[\p{Lu}][\p{L}.'’-]+\s+){0,2}$/u;

/** The two people that a subject names and joins by "and", with no third beside them; null for any other subject. */
function pairOf(scene: Scene, statement: Statement): readonly [Mention, Mention] | null {
	const { sentence } = statement;
	const places = subjectPlaces(statement);
	const within = scene.mentions.filter((mention) =>
		placesIn(sentence, mention).some((at) => places.includes(at))
	);
	const people = within.filter(({ kind, confidence }) => kind === 'person' && confidence >= 0.6);
	const [one, other] = people;
	if (!one || !other || people.length > 2 || within.some(({ kind }) => kind === 'organization')) return null;
	const between = scene.text.slice(one.end - scene.start, other.start - scene.start);
	const isPlain =
		/^\s+and\s+(?:[\p{L}.'’-]+\s+){0,5}$/u.test(between) && !/\b(?:his|her|its)\b/.test(between);
	const joins = dependentsBy(sentence, statement.subject, /^conj$/).length > 0;
	const isPair = isPlain || besideHim.test(between);
	return isPair && joins ? [one, other] : null;
}

function draftOf(
	scene: Scene,
	statement: Statement,
	[asking, told]: readonly [Mention, Mention]
): readonly Draft[] {
	const { sentence, verb, auxiliaries } = statement;
	const form = sentence.words[auxiliaries[0] ?? verb]?.form;
	const said = unturned(statement, [], scene.say);
	const isPlural = /^(?:were|are|have)$/i.test(sentence.words[auxiliaries[0] ?? -1]?.text ?? '');
	if (
		form !== 'VBD' ||
		isPlural ||
		pointingInClauses.test(said) ||
		said.split(' ').length < 3 ||
		!/\p{Lu}/u.test(said)
	)
		return [];
	const answer = scene.names.fullName(plainName(asking.text));
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(`Who, together with ${scene.names.fullName(plainName(told.text))}, ${said}`),
			answer,
			accept: acceptedForms(scene, asking, answer),
			mark: { start: asking.start, end: asking.end },
			rule: 'together',
			score: 0.76,
			fact: factOf(scene, statement)
		}
	];
}

/** One of two people who did something together: "Who, together with Leonid Brezhnev, signed the treaty in Vienna?" */
export const together: Rule = (scene) =>
	scene.statements.filter(isFact).flatMap((statement) => {
		const pair = pairOf(scene, statement);
		return pair
			? [draftOf(scene, statement, pair), draftOf(scene, statement, [pair[1], pair[0]])].flat()
			: [];
	});
