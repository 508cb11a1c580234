import type { LintedCard, LintRule } from '../rule';
import { plainWords } from '../words';

/** "What does RATS stand for?" may name what it spells out. */
const spellsOut =
	/\b(?:stands? for|short for|abbreviat\w+|abbreviation|acronym|initials|spell(?:s|ed)? out|full name)\b/i;
const choosing = /^(?:\S+ )?(?:which|what|who|whom|whose|was|is|did|were|are|true)\b/i;
const small = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'on', 'for', 'to', 'at', 'by', 's']);

function surnameOf({ kind, answer }: LintedCard): string {
	const words = answer.replace(/,? (?:jr|sr|i{2,3}|iv)\.?$/i, '').split(' ');
	return kind === 'person' ? (words.pop() ?? '') : '';
}

/** Whether the prompt offers the form as one of several: "Which is older, NATO or the Warsaw Pact?" */
function isOffered(said: string, form: string): boolean {
	return (
		said.includes(`${form}or `) ||
		new RegExp(` or (?:(?:in|at|by|to|with|for|of|the|an?) ){0,2}${form.trim()} `).test(said) ||
		/^ (?:\S+ ){0,12}or /.test(after(said, form))
	);
}

const after = (said: string, form: string) => ` ${said.slice(said.indexOf(form) + form.length)}`;

/** Whether every word of weight in an answer of several is said, in whatever order. What a blank names is no word of the sentence. */
function saysEveryWord({ prompt, answer, kind }: LintedCard): boolean {
	const said = plainWords(prompt.replace(/\[[^[\]]*\]/g, ' '));
	const words = plainWords(answer)
		.trim()
		.split(' ')
		.filter((word) => !small.has(word));
	return kind !== 'date' && words.length > 1 && words.every((word) => said.includes(` ${word} `));
}

/** Neither the answer nor another form of it, nor a person's surname, stands in the prompt. */
export const answerInPrompt: LintRule = {
	name: 'answer-in-prompt',
	holdsFor: 'all',
	field: 'prompt',
	check: (card, { forms = [] }) => {
		const said = plainWords(card.prompt);
		const spelled = spellsOut.test(card.prompt);
		const all = spelled ? [card.answer] : [card.answer, ...card.accepted, ...forms, surnameOf(card)];
		const isChoice = choosing.test(card.prompt) && said.includes(' or ');
		const told = all.find((form) => {
			const words = plainWords(form);
			return words.length > 4 && said.includes(words) && !(isChoice && isOffered(said, words));
		});
		if (told !== undefined) return told;
		return !spelled && !isChoice && saysEveryWord(card) ? card.answer : null;
	},
	good: {
		prompt: 'Of which structure of the SCO did a Russian become the head?',
		answer: 'Regional Anti-Terrorist Structure',
		accepted: ['RATS'],
		kind: 'organization'
	},
	bad: {
		prompt: 'Of which structure did a Russian become the head of the RATS council?',
		answer: 'Regional Anti-Terrorist Structure',
		accepted: ['RATS'],
		kind: 'organization'
	}
};

/** No wrong option is right. */
export const optionRight: LintRule = {
	name: 'option-right',
	holdsFor: 'all',
	field: 'answer',
	check: ({ answer, accepted, options }) => {
		const right = new Set([answer, ...accepted].map(plainWords));
		return options.find((option) => right.has(plainWords(option))) ?? null;
	},
	good: {
		prompt: 'In which city was the European Union founded in 1992?',
		answer: 'Maastricht',
		options: ['Lisbon', 'Nice']
	},
	bad: {
		prompt: 'Which alliance was founded in Washington in 1949?',
		answer: 'North Atlantic Treaty Organization',
		accepted: ['NATO'],
		options: ['NATO', 'the Warsaw Pact']
	}
};
