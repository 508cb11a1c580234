import { expect, test } from 'vitest';
import { ruleSentence } from '$lib/copy/ruleSentence';
import { doubtWords, lessSure, mentionWords, refusalWords, sureness } from '$lib/copy/why';
import { mentionKinds } from '$lib/core/extraction/mention';
import { against } from '$lib/core/writing/judge/sign';
import { rules } from '$lib/core/writing/linter/rules';

const sentence = /^[A-Z][^!]*\.$/;

test.each(['date-question', 'signed', 'person-oblique', 'deal-cloze'])(
	'what %s asks is a sentence',
	(rule) => {
		expect(ruleSentence(rule, 'cloze')).toMatch(sentence);
	}
);

test('of a rule that is no more it is only said that there was one; a card by hand has none', () => {
	expect(ruleSentence('constructor', 'question')).toBe('Entente wrote it from its sentence.');
	expect(ruleSentence(null, 'question')).toBe('');
});

test('a blank that is a question now is not said to be one', () => {
	expect(ruleSentence('date-cloze', 'cloze')).toMatch(/^Leaves a blank/);
	expect(ruleSentence('date-cloze', 'question')).not.toMatch(/^Leaves a blank/);
});

test.each(rules)('why a card that breaks $name was turned down is a sentence', ({ name }) => {
	expect(refusalWords[name]).toMatch(sentence);
});

test.each(against)('that a card is %s is told in a sentence, and that it is doubtful in another', (doubt) => {
	expect(doubtWords[doubt]).toMatch(sentence);
	expect(refusalWords.doubtful).toMatch(sentence);
});

test('why a card is less sure is its gravest doubt; without one it is said what to do', () => {
	expect(lessSure(['undated', 'late'])).toBe('Less sure. It does not say when.');
	for (const none of [[], undefined]) expect(lessSure(none)).toBe('Less sure. Read it beside its sentence.');
});

test('every kind of name has its word, and the surer the reader the surer the word', () => {
	for (const kind of mentionKinds) expect(mentionWords[kind]).toMatch(/^[a-z ]+$/);
	expect([1, 0.9, 0.75, 0.4].map(sureness)).toEqual([
		'sure, 100\u202f%',
		'fairly sure, 90\u202f%',
		'not quite sure, 75\u202f%',
		'unsure, 40\u202f%'
	]);
});
