import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { mainClauseOf, tightRest } from '../mainClause';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../wording';
import { acceptedForms, optionsWord } from './same';

/** Words that name what was done, where a few of them are to be enough. */
const named = /\p{Lu}/u;
const weak = /^(?:said|noted|added|told|says|is|was|were|are|has|had)$/;

function draftOf(
	scene: Scene,
	subject: Mention,
	words: { verb: string; rest: string; lead: string }
): Draft | null {
	const { names } = scene;
	const answer = names.fullName(plainName(subject.text));
	const who = subject.kind === 'person' ? 'Who' : `Which ${optionsWord(answer)}`;
	const length = words.rest.split(/\s+/).length;
	if (length < (weak.test(words.verb) ? 4 : 3) || (length < 5 && !named.test(words.rest))) return null;
	const lead = words.lead && /^(?:In|On|Since|During|By)\b/.test(words.lead) && /\d|War/.test(words.lead);
	const tail = lead ? ` ${words.lead.charAt(0).toLowerCase()}${words.lead.slice(1)}` : '';
	return {
		kind: subject.kind === 'person' ? 'person' : 'organization',
		form: 'question',
		prompt: asked(`${who} ${words.verb} ${words.rest}${tail}`),
		answer,
		accept: acceptedForms(scene, subject, answer),
		mark: { start: subject.start, end: subject.end },
		rule: subject.kind === 'person' ? 'who-question' : 'which-organization-question',
		score: subject.kind === 'person' ? 0.78 : 0.6
	};
}

/** A person or an organization that does what the sentence tells: "Who has been Russia's dominant political figure since 2000?" */
export const subjectQuestion: Rule = (scene) => {
	const clause = mainClauseOf(scene);
	if (!clause) return [];
	const { start, end } = clause.subjectSpan;
	const inside = scene.mentions.filter((one) => one.start >= start && one.end <= end);
	const last = inside[inside.length - 1];
	if (!last || last.end !== end || !/^(?:person|organization)$/.test(last.kind) || last.confidence < 0.7)
		return [];
	const before = clause.subject.slice(0, last.start - start);
	if (
		/\b(?:of|and|or|with|by)\b/.test(before) ||
		(last.kind === 'organization' && !/^(?:the\s+)?$/i.test(before))
	)
		return [];
	const rest = tightRest(clause.rest);
	const draft = draftOf(scene, last, { verb: clause.verbAsWritten, rest, lead: clause.lead });
	return draft ? [draft] : [];
};
