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

/** What may stand between two names of a list: a comma or "and", where somebody is of, a title. */
const between = (sign: string) =>
	new RegExp(`^(?: of (?:the )?\\p{Lu}[\\p{L} ]{2,30}?)?${sign}(?:\\s+[\\p{L}.’'-]+){0,5}\\s+$`, 'u');
const [byComma, byAnd] = [between(','), between(',?\\s+and')];
const owned = /\b(?:his|her|its)\b/;

/** Whether two names stand side by side in a list. */
function isBeside(said: string, isLast: boolean): boolean {
	return (isLast ? byAnd : byComma).test(said) ? !owned.test(said) : isLast && besideHim.test(said);
}

/** The two or three people that a subject names and joins by "and", nobody else beside them; none for any other subject. */
function groupOf(scene: Scene, statement: Statement): readonly Mention[] {
	const { sentence } = statement;
	const places = subjectPlaces(statement);
	const within = scene.mentions.filter((mention) =>
		placesIn(sentence, mention).some((at) => places.includes(at))
	);
	const people = within.filter(({ kind, confidence }) => kind === 'person' && confidence >= 0.6);
	if (people.length < 2 || people.length > 3 || within.some(({ kind }) => kind === 'organization')) return [];
	const isList = people.slice(1).every((one, at) => {
		const said = scene.text.slice((people[at]?.end ?? 0) - scene.start, one.start - scene.start);
		return isBeside(said, at === people.length - 2);
	});
	return isList && dependentsBy(sentence, statement.subject, /^conj$/).length > 0 ? people : [];
}

function draftOf(
	scene: Scene,
	statement: Statement,
	{ asking, others }: { readonly asking: Mention; readonly others: readonly Mention[] }
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
	const called = (one: Mention) => scene.names.fullName(plainName(one.text));
	const answer = called(asking);
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(`Who, together with ${others.map(called).join(' and ')}, ${said}`),
			answer,
			accept: acceptedForms(scene, asking, answer),
			mark: { start: asking.start, end: asking.end },
			rule: 'together',
			score: 0.76,
			fact: factOf(scene, statement)
		}
	];
}

/** One of two or three people who did something together: "Who, together with Leonid Brezhnev, signed the treaty in Vienna?" */
export const together: Rule = (scene) =>
	scene.statements.filter(isFact).flatMap((statement) => {
		const group = groupOf(scene, statement);
		return group.flatMap((one) =>
			draftOf(scene, statement, { asking: one, others: group.filter((other) => other !== one) })
		);
	});
