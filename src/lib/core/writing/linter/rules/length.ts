import type { LintRule } from '../rule';
import { lastSentence, wordCount } from '../words';

/** What a person can take in at a glance, in words. */
const most = { prompt: 45, answer: 25 } as const;
/** What the writer, who can cut, keeps to. */
const mostWritten = { prompt: 34, both: 44, answer: 12, name: 16 } as const;

/** What an agreement or a body is called may be long. */
const isName = (kind: string) => kind === 'organization' || kind === 'deal';

const long = (text: string, limit: number) => (wordCount(text) > limit ? String(wordCount(text)) : null);

/** A prompt is read in one breath. */
export const longPrompt: LintRule = {
	name: 'long-prompt',
	holdsFor: 'all',
	field: 'prompt',
	check: ({ prompt }) => long(prompt, most.prompt),
	good: { prompt: 'In what year was the Suez Canal nationalized?', answer: '1956', kind: 'date' },
	bad: {
		prompt: `In what year was the canal, which had been dug by a French company ${'and which had been in foreign hands ever since '.repeat(5)}nationalized?`,
		answer: '1956',
		kind: 'date'
	}
};

/** An answer is the least that is right. */
export const longAnswer: LintRule = {
	name: 'long-answer',
	holdsFor: 'all',
	field: 'answer',
	check: ({ answer }) => long(answer, most.answer),
	good: { prompt: 'Why did Egypt nationalize the Suez Canal?', answer: 'to pay for the Aswan dam' },
	bad: {
		prompt: 'Why did Egypt nationalize the canal in 1956?',
		answer: `because the loans were withdrawn ${'and the dam still had to be paid for '.repeat(4)}`
	}
};

/** A card of the writer's is short on both sides. */
export const wordy: LintRule = {
	name: 'wordy',
	holdsFor: 'the writer',
	field: 'prompt',
	check: ({ prompt, answer, kind }) =>
		long(lastSentence(prompt), mostWritten.prompt) ??
		long(prompt, mostWritten.both) ??
		long(answer, isName(kind) ? mostWritten.name : mostWritten.answer),
	good: { prompt: 'Who nationalized the Suez Canal in 1956?', answer: 'Gamal Abdel Nasser', kind: 'person' },
	bad: {
		prompt: 'Who nationalized the canal in 1956?',
		answer: 'the officer who had taken power four years before and had become president since'
	}
};

/** A card of the writer's says enough to be asked without its article. */
export const scant: LintRule = {
	name: 'scant',
	holdsFor: 'the writer',
	field: 'prompt',
	check: ({ prompt, answer, form }) =>
		answer.trim() === '' || wordCount(prompt) < (form === 'cloze' ? 6 : 5) ? prompt : null,
	good: { prompt: 'What does RATS stand for?', answer: 'Regional Anti-Terrorist Structure' },
	bad: { prompt: 'Who visited Russia?', answer: 'Ashfaq Pervaiz Kiani', kind: 'person' }
};

/** A question word alone asks nothing. */
export const bare: LintRule = {
	name: 'bare',
	holdsFor: 'all',
	field: 'prompt',
	english: true,
	check: ({ prompt }) =>
		/^(?:(?:in|on|since) (?:what|which) \w+|who|whom|what|when|where|why|how|which(?: \w+)?|how (?:many|much|long))\s*\??$/i.exec(
			prompt.trim()
		)?.[0] ?? null,
	good: { prompt: 'When did the Berlin Wall fall?', answer: '9 November 1989', kind: 'date' },
	bad: { prompt: 'In what year?', answer: '1989', kind: 'date' }
};
