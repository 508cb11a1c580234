import type { LintRule } from '../rule';
import { found, lastSentence } from '../words';

const opening =
	/^(?:(?:on|in|since|by) (?:what|which) [\w ]{1,16}? (?:did|was|were|has|have|had) )?(?:both|each|some|others?|many|another|further)\b/i;
/** Outside a question's own first name nobody knows whom these mean. */
const unresolved = /\b(?:we|us|our|I|my|you|your|them|him|these|those|this|here|there)\b/i;
const unitedStates = /\bUS\b/g;
/** "World War I", "START I": a number, not a person. */
const numeral = /(?<=\p{Lu}[\p{L}.]* )I\b/gu;
/** Nobody knows whom these mean before anybody was named. */
const early = /^[^,]{0,60}?\b(?:them|him)\b/i;
/** After what, within a year of what, in which year's May. */
const after =
	/\b(?:soon after(?:wards)?|shortly (?:after|before)(?:wards)?|within (?:an?|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|years?)|in (?:his|her|its|their) new (?:role|post|office|position))(?=[,.?]|$)|^Within (?:an?|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|years?) (?!of|after)/u;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A day whose year nothing tells. */
const dayAlone = new RegExp(
	`^(?!.*\\b[12]\\d{3}\\b).*\\b(?:on|until|since|by) (?:(?:${months}) \\d{1,2}|\\d{1,2} (?:${months}))\\b`,
	'u'
);
const monthAlone = new RegExp(
	`^(?!.*\\b[12]\\d{3}\\b).*\\b[Tt]he (?:${months}) (?:elections?|summit|vote|meeting|referendum|coup|ballot|poll|talks)\\b`,
	'u'
);

/** A sentence may lean on the one before it where no person would. */
export const leaningWord: LintRule = {
	name: 'leaning-word',
	holdsFor: 'the writer',
	field: 'prompt',
	english: true,
	check: ({ prompt, form }) => {
		if (lastSentence(prompt) !== prompt) return null;
		return (
			found(opening, prompt) ??
			(form === 'question'
				? found(unresolved, prompt.replace(numeral, '1').replace(unitedStates, ''))
				: null) ??
			found(early, prompt) ??
			found(after, prompt) ??
			found(monthAlone, prompt) ??
			found(dayAlone, prompt)
		);
	},
	good: { prompt: 'In what year did the two Koreas join the United Nations?', answer: '1991', kind: 'date' },
	bad: { prompt: 'Who named the general after them in Paris?', answer: 'Henri Pétain', kind: 'person' }
};

/** What no question that was cut out of a sentence ends with. */
const dangling =
	/\b(?:only|just|even|both|either|not|and|or|but|the|an?|of|as|than|whether|if|because|in order|(?<!\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|many|several|some|few) )(?:days|weeks|months|years))\?$/i;

/** What begins in two halves and has lost the other. */
const halved = /\bnot only\b(?!.*\b(?:but|also)\b)/;

/** No sentence begins so, but for what was cut from it. */
const headless =
	/^(?:Have|Has|Had|Is|Are|Was|Were|Of|When|While|Although|Though|Because|Since) (?!\p{Lu}|the )/u;
/** What was cut from a clause in the middle or put behind its end. */
const stumps =
	/;|^(?:\p{L}+ )?(?:what|who|whom|which|when)\b[^:]*:|\b(?:when|while|although|because|which|who)\?$/iu;

/** "In what year did the Dayton Agreement?", "… when Franklin Roosevelt?": a name is left without its verb. */
const verbless =
	/^(?:\p{L}+ )?(?:what|which) [\p{Ll} ]+? did (?:the )?(?:\p{Lu}[\p{L}'’.-]*(?: of(?: the)?)? ?)+\?$|\b(?:when|while|because|although|where) (?:the )?(?:\p{Lu}[\p{L}'’.-]* ?)+\?$/u;

/** A clause was not cut in the middle. */
export const cutShort: LintRule = {
	name: 'cut-short',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ prompt, form }) =>
		found(halved, prompt) ??
		(form === 'question'
			? (found(dangling, prompt) ?? found(stumps, prompt) ?? found(verbless, prompt))
			: found(headless, prompt)),
	good: { prompt: 'In what year did France leave the command of NATO?', answer: '1966', kind: 'date' },
	bad: { prompt: 'In what year did France leave the command of?', answer: '1966', kind: 'date' }
};

/** Question words and what is asked with them: what stands behind must name something. */
const asking =
	/^(?:(?:in|on|since|by|until) )?(?:what|which) (?:(?:day and )?month(?: and year)?|date|years?|decade|century) /i;

/** A question for a date names somebody or something. */
export const namesNothing: LintRule = {
	name: 'names-nothing',
	holdsFor: 'the writer',
	field: 'prompt',
	english: true,
	check: ({ prompt, kind, form }) =>
		kind === 'date' && form === 'question' && !/\p{Lu}/u.test(prompt.replace(asking, '')) ? prompt : null,
	good: { prompt: 'In what year was the Treaty of Rome signed?', answer: '1957', kind: 'date' },
	bad: { prompt: 'In what year was a treaty signed by six states?', answer: '1957', kind: 'date' }
};

/** A question for a date tells no year. */
export const yearTold: LintRule = {
	name: 'year-told',
	holdsFor: 'the writer',
	field: 'prompt',
	check: ({ prompt, kind, form }) =>
		kind === 'date' && form === 'question' ? found(/\b(?:1[5-9]|20)\d\d\b/, lastSentence(prompt)) : null,
	good: { prompt: 'In what year did Egypt and Israel make peace?', answer: '1979', kind: 'date' },
	bad: { prompt: 'In what year did Egypt, at war since 1948, make peace?', answer: '1979', kind: 'date' }
};
