import { yearsIn } from '../../dates/near';
import type { Suggestion } from '../suggestion';

/** What bodies of one sort say, are and have alike: whoever said it, others did too. */
const ofMany = new RegExp(
	[
		'\\b(?:condemn|criticis|criticiz|welcom|urg|warn|prais|endors|support|express|stress|emphasi|reiterat|deplor|appeal|accus|blam|claim|demand|reject|recogni[sz])(?:e?[sd]|ing|es|ed)\\b',
		'\\b(?:says?|said|reports?|reported|estimates?|estimated|believes?|fears?|hopes?)\\b',
		'\\bcall(?:s|ed|ing)? (?:on|upon|for)\\b',
		'\\bobservers?\\b',
		'\\b(?:official|working) languages?\\b',
		'\\b(?:relations|links|ties|cooperation|partnerships?|agreements?) with\\b',
		'\\b(?:members?|participants?|activities|officials?|representatives?|delegates?) (?:of|in|from) (?:the )?\\[',
		'\\b(?:is|are|was|were|being) (?:one of|part of|among|a member|an active|based|headquartered|located)\\b',
		'\\bheadquarters\\b'
	].join('|'),
	'i'
);

/** A name or a figure inside a question, by which it tells of one thing. */
const telling = /(?<=[\p{Ll}\d,;:’'")\]]\s["“(]?)(?:\p{Lu}|\d)/u;

/** Whether a question about a body or a deal tells what is true of many: nothing by name or year, or what such bodies all say or have. */
export function isSharedByMany({ kind, prompt }: Pick<Suggestion, 'kind' | 'prompt'>): boolean {
	const isVague = yearsIn(prompt).length === 0 && !telling.test(prompt);
	return isVague || (kind === 'organization' && ofMany.test(prompt));
}
