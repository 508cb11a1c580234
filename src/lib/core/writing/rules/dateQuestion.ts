import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { dateForms } from '../../dates/print';
import { yearOf } from '../../dates/value';
import { mainClauseOf, tightRest, type MainClause } from '../mainClause';
import type { Draft, Rule, Scene } from '../scene';
import { asked, dateWords, midSentence } from '../wording';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The words of a clause without the date and the preposition before it; null where the date hangs on something else. */
function withoutDate(rest: string, date: string): { words: string; cue: string } | null {
	const pattern = new RegExp(
		`,?\\s*(?<![\\p{L}-])(?<cue>in|on|since|by|during|until|In|On|Since|By)\\s+(?:the\\s+|early\\s+|late\\s+)?${escaped(date)}(?![\\p{L}\\p{N}/-])`,
		'u'
	);
	const found = pattern.exec(rest);
	if (!found) return null;
	return { words: rest.replace(found[0], ''), cue: found.groups?.cue ?? 'in' };
}

const predicate = ({ auxiliary, verb, subject }: MainClause) =>
	`${auxiliary || 'did'} ${midSentence(subject)} ${verb}`;
/** What can or will be is no fact of that date. */
const modal = /^(?:can|could|will|would)$/;

function draftOf(scene: Scene, clause: MainClause, mention: Mention & { iso: string }): Draft | null {
	const date = plainName(mention.text);
	const isInLead = mention.end <= clause.subjectSpan.start;
	const rest = tightRest(clause.rest);
	const cut = isInLead ? withoutDate(clause.lead, date) : withoutDate(rest, date);
	if (
		!cut ||
		(isInLead && cut.words.trim() !== '') ||
		(!isInLead && clause.lead !== '' && /\d/.test(clause.lead))
	)
		return null;
	const words = isInLead ? rest : cut.words.trim();
	if (words === '' && clause.auxiliary === '') return null;
	const [answer = mention.iso, ...accept] = dateForms(mention.iso);
	return {
		kind: 'date',
		form: 'question',
		prompt: asked(`${dateWords(mention.iso, cut.cue)} ${predicate(clause)} ${words}`),
		answer,
		accept,
		mark: { start: mention.start, end: mention.end },
		rule: 'date-question',
		score: 0.8
	};
}

/** A date hung on the main verb: "In what year did Eritrea join the organization?" */
export const dateQuestion: Rule = (scene) => {
	const clause = mainClauseOf(scene);
	if (!clause || modal.test(clause.auxiliary)) return [];
	return scene.mentions.flatMap((mention) => {
		const { kind, iso } = mention;
		if (kind !== 'date' || !iso || yearOf(iso) === null || iso.includes('X')) return [];
		const draft = draftOf(scene, clause, { ...mention, iso });
		return draft ? [draft] : [];
	});
};
