import type { LintRule } from '../rule';
import { found, withoutQuotes, wordCount } from '../words';

/** A single name may hold commas and "and": "Educational, Scientific and Cultural Organization". */
const oneName =
	/\b(?:Organi[sz]ations?|Ministry|Department|Committee|Council|Commission|Agency|Fund|Affairs|Office|Board|Institute|Centre|Center|Union|Bank|Party|Group|Court|Treaty|Agreement|Convention|Pact|Charter|Protocol|Declaration|Act|Accords?|Partnership)\b/u;
const reasoning = /^(?:because|to|by|it|they|that|so|since|when|if|as|in order)\b/i;
/** "A pact of Australia, Britain and the States" is one thing. */
const phrase = /^[^,]*\s(?:of|for|between|among|against|with|from|in|on|to)\s/iu;
const itemLength = 5;

/** The answer is one thing, not three. */
export const listAnswer: LintRule = {
	name: 'list-answer',
	holdsFor: 'all',
	field: 'answer',
	check: ({ answer, kind }) => {
		if (kind === 'date' || oneName.test(answer) || reasoning.test(answer) || phrase.test(answer)) return null;
		const lines = answer.split(/[;\n•]|\s\d[.)]\s/u).filter((line) => line.trim() !== '');
		if (lines.length > 2) return answer;
		const items = answer.split(/, (?:and |or |& )?|\s(?:and|or|&)\s/u);
		const words = answer.match(/\s(?:and|or|&)\s/gu)?.length ?? 0;
		const joins = words === 1 ? answer.includes(',') : words === 0 && items.length > 4;
		return joins && items.length > 2 && items.every((item) => wordCount(item) <= itemLength) ? answer : null;
	},
	good: {
		prompt: 'Which state joined Belgium and Luxembourg in a customs union?',
		answer: 'the Netherlands'
	},
	bad: {
		prompt: 'Which states founded the customs union of 1944?',
		answer: 'Belgium, the Netherlands and Luxembourg'
	}
};

const listing =
	/^(?:list|enumerate|name (?:all|the (?:three|four|five|six|seven|eight|nine|ten|\d+))|(?:what|who|which) (?:are|were) the (?:three|four|five|six|seven|eight|nine|ten|\d{1,2}))\b/i;

/** The question asks for one thing. */
export const listAsked: LintRule = {
	name: 'list-asked',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ prompt }) => found(listing, withoutQuotes(prompt)),
	good: { prompt: 'Which permanent member of the Security Council lies in Asia?', answer: 'China' },
	bad: { prompt: 'Name the five permanent members of the Council', answer: 'the P5' }
};

/** Right and wrong are not told by a coin. */
export const yesOrNo: LintRule = {
	name: 'yes-or-no',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ answer }) => found(/^(?:yes|no|true|false)(?:[.!]?$|,\s)/i, answer.trim()),
	good: { prompt: 'Which body did Switzerland join in 2002?', answer: 'the United Nations' },
	bad: { prompt: 'Is Switzerland a member of the United Nations?', answer: 'Yes' }
};

const year = String.raw`[12]\d{3}`;
const chains = new RegExp(
	String.raw`\b${year}(?:(?:,? (?:and|or|to|until|till|through) (?:again )?(?:in )?|, |\s?[–—/-]\s?)(?:${year}|\d{2})\b)+`,
	'gu'
);
const picksOne =
	/\b(?:first|second|last|begin|began|beginning|start\w*|open\w*|found\w*|launch\w*|end\w*|clos\w+|final\w*|since|until|by what|from what|earliest|latest|again)\b/i;

/** Where the sentence gives several years for one thing, the question tells which it wants. */
export const severalYears: LintRule = {
	name: 'several-years',
	holdsFor: 'all',
	field: 'prompt',
	check: ({ prompt, answer, quote }) => {
		if (quote === null || !/^[12]\d{3}$/.test(answer) || picksOne.test(prompt)) return null;
		const chain = (quote.text.match(chains) ?? []).find((years) => years.includes(answer));
		const others = chain?.match(/\d+/g)?.filter((other) => other !== answer) ?? [];
		return chain !== undefined && others.length > 0 && !others.some((other) => prompt.includes(other))
			? chain
			: null;
	},
	good: {
		prompt: 'In what year did Egypt and Israel first go to war?',
		answer: '1967',
		kind: 'date',
		quote: { text: 'The two states went to war in 1967 and 1973.' }
	},
	bad: {
		prompt: 'In what year did Egypt and Israel go to war?',
		answer: '1967',
		kind: 'date',
		quote: { text: 'The two states went to war in 1967 and 1973.' }
	}
};
