import type { LintRule } from '../rule';
import { found } from '../words';

/** Signs that text was cut, glued or copied with its markup. */
const broken: readonly RegExp[] = [
	/\uFFFD/u,
	/(?<![\p{L}\p{N}])(\p{Ll}{2,}) \1(?![\p{L}\p{N}’'-])(?<!that that|had had|is is)/u,
	/(?<!\p{L})\p{L}{2,30}- (?!(?:and|or|to|und|et|y|o)\b)\p{Ll}{2,30}/u,
	/\*\*|<\/?[a-z]+[^<>]{0,80}>|&(?:amp|nbsp|quot|lt|gt|#\d+);|https?:\/\/|\[\d{1,3}\]/i,
	/(?<!\p{L})(?:the|an?|and|or|which|because|although|their|its)\s*[?.!,]*$/iu,
	/\b(?:did|does) (?:\S+ ){1,3}(?:was|were|has|had|is|are) /,
	/, and (?:in|on|by|at|from) [^,]*\?$|\band \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? the /u,
	/^Which (\p{Ll}+) (?:is|was) an? (?:\p{Ll}[\p{L}-]* ){0,3}\1\b/u,
	/^What (?:was|is|were|are) One\b|\band, [^,?\d]{3,40}, (?:on|in|to|with|by|at)\b/u,
	/\bdid [^?]* and \p{Ll}+ed (?:to|the|an?|that|its|their)\b/u,
	/^(?:Who|Which|What|Whom)\b.* by (?:which|whom|who)\b/u,
	/\p{L} [,;] |\(\s*[);,]|,\s*,/u
];

const pairs = [
	['“', '”'],
	['(', ')'],
	['[', ']']
] as const;
const count = (text: string, sign: string) => text.split(sign).length - 1;

function unclosed(text: string): string | null {
	if (count(text, '"') % 2 === 1) return '"';
	const open = pairs.find(([start, end]) => count(text, start) !== count(text, end));
	return open ? open[count(text, open[0]) > count(text, open[1]) ? 0 : 1] : null;
}

/** The prompt is whole: no word doubled, no half of a pair, no markup, no loose end. */
export const garbled: LintRule = {
	name: 'garbled',
	holdsFor: 'all',
	field: 'prompt',
	check: ({ prompt }) => {
		for (const pattern of broken) {
			const words = found(pattern, prompt);
			if (words !== null) return words;
		}
		return unclosed(prompt);
	},
	good: { prompt: 'Whose speech named an “axis of evil” (2002)?', answer: 'George W. Bush', kind: 'person' },
	bad: { prompt: 'Which govern- ment signed the the treaty?', answer: 'France' }
};

const pageWords =
	/\b(?:all rights reserved|click here|subscribe (?:now|to (?:our|the))|sign up (?:for|to)|read more|follow us|share this (?:article|story|page)|(?:photo|image) credit|getty images|terms of (?:use|service)|cookie policy|skip to (?:main )?content|newsletter)\b|©/i;

/** Neither prompt nor quote is the page around an article. */
export const boilerplate: LintRule = {
	name: 'boilerplate',
	holdsFor: 'the writer',
	field: 'prompt',
	english: true,
	check: ({ prompt, quote }) => found(pageWords, prompt) ?? found(pageWords, quote?.text ?? ''),
	good: {
		prompt: 'Which ministry protested against the sale in 2015?',
		answer: 'Foreign Ministry',
		quote: { text: 'The Foreign Ministry protested against the sale in 2015.' }
	},
	bad: {
		prompt: 'Which ministry protested against the sale in 2015?',
		answer: 'Foreign Ministry',
		quote: { text: 'Read more: the Foreign Ministry protested against the sale in 2015.' }
	}
};

/** What the writer says, an article says. */
export const noSource: LintRule = {
	name: 'no-source',
	holdsFor: 'the writer',
	field: 'answer',
	check: ({ quote }) => (quote === null ? '' : null),
	good: {
		prompt: 'In what year did Finland join NATO?',
		answer: '2023',
		kind: 'date',
		quote: { text: 'Finland joined NATO in 2023.' }
	},
	bad: { prompt: 'In what year did Finland join NATO?', answer: '2023', kind: 'date', quote: null }
};
