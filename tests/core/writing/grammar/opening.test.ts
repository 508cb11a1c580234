import { expect, test } from 'vitest';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { withOpeningDate } from '$lib/core/writing/grammar/opening';
import { asks, scenesFrom } from '../scenes';

const subjectsOf = (text: string) =>
	scenesFrom(text).flatMap(({ statements }) =>
		statements.map(({ sentence, subject, verb }) => [
			sentence.words[subject]?.text,
			sentence.words[verb]?.text
		])
	);

test('names behind a date that opens a sentence are the subject of its verb', () => {
	expect(
		subjectsOf(
			'On 16 May 2003, Assimi Goïta, Ibrahim Traoré and Idriss Déby signed the Lima Charter in Peru.'
		)
	).toContainEqual(['Assimi', 'signed']);
	expect(
		subjectsOf('On June 6 China, Kyrgyzstan and Uzbekistan signed in Beijing the agreement on the railway.')
	).toContainEqual(['China', 'signed']);
});

test('what stands between brackets is left out of a question', () => {
	const asked = asks(
		dateQuestion,
		'The African Wool Company (the AWC, as they call it) joined the UN in 1971.'
	);
	expect([...new Set(asked)]).toEqual(['In what year did the African Wool Company join the UN? 1971']);
});

test('a verb that tells more of the noun behind an opening date is not hung on that noun: words never hang on each other', () => {
	const word = (text: string, tag: string, rest: { form: string; head: number; relation: string }) => ({
		...{ text, tag, start: 0, end: 0, lemma: text, confidence: 1 },
		...rest
	});
	const sentence = {
		words: [
			word('1998', 'NUM', { form: 'CD', head: -1, relation: 'root' }),
			word('Britain', 'PROPN', { form: 'NNP', head: 0, relation: 'nmod' }),
			word('signed', 'VERB', { form: 'VBD', head: 1, relation: 'acl:relcl' })
		]
	};
	expect(withOpeningDate(sentence, [0])).toBe(sentence);
});
