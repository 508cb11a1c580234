import type { LintedCard, LintRule } from '../rule';

/** A blank names its kind in brackets: words, no capital of a name, nothing an editor adds to a quote. */
const blanks = /\[(?!sic\]|emphasis )[\p{Ll} /,-]{2,40}\]/gu;
const vague =
	/\[[.…_?xX\s–—-]{0,40}\]|\[(?:blank|words?|answer|thing|something|someone|term|name)\]|_{3,}|(?<=\s)\.{4,}(?=\s)/u;

const isSentence = ({ form, prompt }: LintedCard) => form === 'cloze' || !/\?["”’)]*$/.test(prompt.trim());

/** A blank says what belongs there. */
export const blankVague: LintRule = {
	name: 'blank-vague',
	holdsFor: 'all',
	field: 'prompt',
	check: ({ prompt }) => vague.exec(prompt)?.[0] ?? null,
	good: { prompt: 'The Warsaw Pact was dissolved in [year].', answer: '1991', kind: 'date', form: 'cloze' },
	bad: { prompt: 'The Warsaw Pact was dissolved in ____ by its members.', answer: '1991', kind: 'date' }
};

/** A blank that wants a date has one for its answer. */
export const blankKind: LintRule = {
	name: 'blank-kind',
	holdsFor: 'all',
	field: 'answer',
	check: ({ prompt, answer }) => {
		const blank = /\[(?:years?|date|month and year|decade)\]/.exec(prompt)?.[0] ?? null;
		return answer.trim() === '' ||
			/\p{N}|\b(?:thirt|fort|fift|sixt|sevent|eight|ninet|twent)(?:y|ies)\b/iu.test(answer)
			? null
			: blank;
	},
	good: { prompt: 'France left the command of NATO in [year].', answer: '1966', kind: 'date', form: 'cloze' },
	bad: { prompt: 'France left the command of NATO in [year].', answer: 'Charles de Gaulle', form: 'cloze' }
};

/** A sentence has one blank; the same one may stand twice. */
export const twoBlanks: LintRule = {
	name: 'two-blanks',
	holdsFor: 'all',
	field: 'prompt',
	check: (card) => {
		if (!isSentence(card)) return null;
		const [first, ...others] = new Set(card.prompt.match(blanks) ?? []);
		return first !== undefined && others.length > 0 ? [first, ...others].join(' ') : null;
	},
	good: {
		prompt: '[person] signed the Camp David Accords for Egypt.',
		answer: 'Anwar Sadat',
		kind: 'person',
		form: 'cloze'
	},
	bad: {
		prompt: '[person] signed the Camp David Accords for Egypt in [year].',
		answer: 'Anwar Sadat, 1978',
		form: 'cloze'
	}
};
