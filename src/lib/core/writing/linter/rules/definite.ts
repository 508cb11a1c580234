import type { LintRule } from '../rule';
import { found, withoutQuotes } from '../words';

/** Bodies, deals and states that a text names once and then calls by what they are. */
const called =
	'(?:organi[sz]ation|agency|bloc|alliance|body|company|treaty|agreement|pact|accord|deal|country|group|regime|movement|former|latter|(?:two|three|four|both) (?:countries|states|sides|parties|leaders|nations|governments))';
/** As the subject, with nothing behind it that tells which, and nobody named before it. */
const subject = new RegExp(
	String.raw`^(?:.[^,\p{Lu}]{0,60}\b(?:did|does|do|was|were|is|are|has|have|had) )?[Tt]he ${called}\b(?! (?:of|for|on|between|with|in|to|that|which|who)\b)(?! \p{Lu})`,
	'u'
);

/** What a text called by its name before is called by it on the card too. */
export const pointingNoun: LintRule = {
	name: 'pointing-noun',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ prompt }) => {
		const words = found(subject, withoutQuotes(prompt));
		return words && (/the \S+(?: \S+)?$/iu.exec(words)?.[0] ?? words);
	},
	good: {
		prompt: 'In what year did the organization of the non-aligned states meet at Belgrade?',
		answer: '1961',
		kind: 'date'
	},
	bad: { prompt: 'In what year did the organization move to Addis Ababa?', answer: '1963', kind: 'date' }
};
