import { plainName } from '../../extraction/plainName';
import { mainClauseOf, tightRest } from '../mainClause';
import type { Draft, Rule } from '../scene';
import { asked, midSentence } from '../wording';

const signing =
	/^(?:signed|ratified|adopted|passed|approved|concluded|abrogated|rejected|endorsed|denounced|proclaimed|brokered|negotiated|violated)$/;

/** A named instrument that someone signed or passed: "What did the U.S. Congress pass in February 1920?" */
export const signed: Rule = (scene) => {
	const clause = mainClauseOf(scene);
	if (!clause || !signing.test(clause.verbAsWritten)) return [];
	const deal = scene.mentions.find(
		({ kind, start, confidence }) =>
			kind === 'deal' && start >= clause.restStart && start <= clause.restStart + 6 && confidence >= 0.7
	);
	if (!deal) return [];
	const rest = tightRest(clause.rest);
	const tail = rest.slice(rest.indexOf(plainName(deal.text)) + plainName(deal.text).length).trim();
	const lead =
		clause.lead && /^(?:In|On|By)\s/.test(clause.lead)
			? ` ${clause.lead.charAt(0).toLowerCase()}${clause.lead.slice(1)}`
			: '';
	const answer = plainName(deal.text);
	const draft: Draft = {
		kind: 'deal',
		form: 'question',
		prompt: asked(`What did ${midSentence(clause.subject)} ${clause.verb} ${tail}${lead}`),
		answer,
		accept: [`the ${answer}`],
		mark: { start: deal.start, end: deal.end },
		rule: 'signed',
		score: 0.88
	};
	return [draft];
};
