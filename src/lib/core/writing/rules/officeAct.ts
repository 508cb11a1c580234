import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { factOf } from '../facts/fact';
import { unturned } from '../grammar/ask';
import { around } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import { pointingInClauses } from '../lexicon/pointing';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../prompt/wording';
import { asOf } from './asOf';
import { acceptedForms } from './same';
import { subjectNameOf } from './subjectName';
import { isFact } from './trust';

/** What tells when somebody had an office, not which. */
const time =
	/^(?:the |an? )?(?:(?:then|former|current|late|previous|new|incoming|outgoing|first|last|founding)[ -])+/i;
/** An office that says of whom or of what it is, by a name or a field. */
const isOfSomething = (role: string) => /\s/.test(role) && /\p{Lu}/u.test(role);
/** "An Italian diplomat" may be many. */
const calling =
	/(?:business(?:man|woman)|analyst|expert|economist|journalist|historian|scholar|lawyer|diplomat|politician|activist|engineer|scientist|lawmaker|nominee|dissident)$/iu;

/** The office that a sentence gives a person, without what tells only when it was held; null where it says too little. */
function officeOf(scene: Scene, mention: Mention): string | null {
	const { role = '' } = scene.names.person(scene.names.fullName(plainName(mention.text))) ?? {};
	const office = role.replace(time, '').replace(/^(?:the|an?)\s+/i, '');
	const isHere = scene.text.replace(/\s+/g, ' ').includes(office);
	const isPlain = !/,|['’]s\s|\b(?:which|who)\b/.test(office) && office.split(' ').length <= 8;
	return office !== '' && isHere && isPlain && isOfSomething(office) ? office : null;
}

function draftOf(scene: Scene, statement: Statement, subject: Mention): readonly Draft[] {
	const office = officeOf(scene, subject);
	const said = unturned(statement, [], scene.say);
	/* What an office's holder did is told apart from what others in it did by when. */
	if (!/\b[12]\d{3}\b/.test(said)) return [];
	const [, behind] = around(statement.sentence, statement.subject, subject);
	if (
		office === null ||
		pointingInClauses.test(said) ||
		said.split(' ').length < 3 ||
		/\b(?:and|or)\b/.test(behind)
	)
		return [];
	const answer = scene.names.fullName(plainName(subject.text));
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(`Which ${office} ${said}${asOf(statement, scene)}`),
			answer,
			accept: acceptedForms(scene, subject, answer),
			mark: { start: subject.start, end: subject.end },
			rule: 'office-act',
			score: calling.test(office) ? 0.86 : 0.96,
			fact: factOf(scene, statement)
		}
	];
}

/** Who in an office did what the clause tells: "Which Egyptian president visited Jerusalem in 1977?" */
export const officeAct: Rule = (scene) =>
	scene.statements.filter(isFact).flatMap((statement) => {
		const subject = subjectNameOf(scene, statement);
		return subject ? draftOf(scene, statement, subject) : [];
	});
