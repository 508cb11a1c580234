import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { isTold } from '../facts/actWords';
import { factOf } from '../facts/fact';
import { unturned } from '../grammar/ask';
import { around, topOf } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import { pointing } from '../lexicon/pointing';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../prompt/wording';
import { asOf } from './asOf';
import { dealWord } from './same';
import { isFact } from './trust';

/** With fewer words the doing says too little, unless a name or a number is among them. */
const fewWords = 7;

function draftOf(scene: Scene, statement: Statement, subject: Mention): readonly Draft[] {
	const [before, behind] = around(statement.sentence, statement.subject, subject);
	const answer = scene.names.fullName(plainName(subject.text));
	const said = unturned(statement, [], scene.say);
	const count = said.split(' ').length;
	const sort = dealWord(answer);
	if (sort === null) return [];
	if (
		!/^(?:the)?$/.test(before) ||
		behind !== '' ||
		/^(?:did|do|does) /.test(said) ||
		!isTold(answer) ||
		pointing.test(said)
	)
		return [];
	if (count < 4 || (count < fewWords && !/[\p{Lu}\d]/u.test(said))) return [];
	return [
		{
			kind: 'deal',
			form: 'question',
			prompt: asked(`Which ${sort} ${said}${asOf(statement, scene)}`),
			answer,
			accept: [`the ${answer}`],
			mark: { start: subject.start, end: subject.end },
			rule: 'which-deal-question',
			score: 0.78,
			fact: factOf(scene, statement)
		}
	];
}

/** Which treaty or plan did what the clause tells: "Which treaty allotted both countries the highest tonnage?" */
export const dealSubject: Rule = (scene) =>
	scene.statements.filter(isFact).flatMap((statement) =>
		scene.mentions.flatMap((mention) => {
			const isSubject = topOf(statement.sentence, mention) === statement.subject;
			return mention.kind === 'deal' && mention.confidence >= 0.6 && isSubject
				? draftOf(scene, statement, mention)
				: [];
		})
	);
