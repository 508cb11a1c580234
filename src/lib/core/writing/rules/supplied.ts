import { mainClauseOf, tightRest } from '../mainClause';
import type { Draft, Rule } from '../scene';
import { asked, midSentence } from '../wording';

const agreed = /^(?:confirmed|agreed|promised|decided|offered|pledged)\s*$/;
const infinitive =
	/^(?<to>to\s+)(?<verb>supply|sell|deliver|lend|provide|lease|launch|buy|purchase|give|transfer|lift|drop)\s+(?<object>.+?)(?<tail>(?:\s+to\s+\p{Lu}.*|,\s+in\s+\d.*|\s+from\s+(?:its|the|\p{Lu}).*)?)$/u;
const direct = /^(?<object>.+?)(?<tail>\s+to\s+(?:the\s+)?\p{Lu}.*)$/u;
const trade = /^(?:supplied|sold|delivered|lent|leased|transferred)$/;

function partsOf(verb: string, rest: string): { verb: string; object: string; tail: string } | null {
	const groups = agreed.test(verb)
		? infinitive.exec(rest)?.groups
		: trade.test(verb)
			? direct.exec(rest)?.groups
			: undefined;
	if (!groups?.object) return null;
	return { verb: groups.verb ? `to ${groups.verb}` : '', object: groups.object, tail: groups.tail ?? '' };
}

/** What one side agreed to supply to another: "What did Moscow confirm to supply to Islamabad in 2015?" */
export const supplied: Rule = (scene) => {
	const clause = mainClauseOf(scene);
	const rest = clause ? tightRest(clause.rest) : '';
	const parts = clause ? partsOf(clause.verbAsWritten, rest) : null;
	if (!clause || !parts || clause.auxiliary !== '') return [];
	const from = scene.text.indexOf(parts.object, clause.restStart - scene.start);
	if (from < 0) return [];
	const lead =
		clause.lead && /^(?:In|On|By)\s/.test(clause.lead)
			? ` ${clause.lead.charAt(0).toLowerCase()}${clause.lead.slice(1)}`
			: '';
	const draft: Draft = {
		kind: 'deal',
		form: 'question',
		prompt: asked(
			`What did ${midSentence(clause.subject)} ${clause.verb} ${parts.verb} ${parts.tail.replace(/^,\s*/, '').replace(/,\s+(?=in\s)/, ' ')}${lead}`
		),
		answer: parts.object,
		accept: [parts.object.replace(/^(?:an?|the|two|three|four|five|six|ten|\d+)\s+/i, '')],
		mark: { start: scene.start + from, end: scene.start + from + parts.object.length },
		rule: 'supplied',
		score: 0.92
	};
	return [draft];
};
