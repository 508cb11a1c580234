import { expect, test } from 'vitest';
import { mask } from '$lib/core/text/mask';
import { sentencesOf } from '$lib/core/text/sentences';
import { tokensOf } from '$lib/core/text/tokens';

const split = (text: string) => sentencesOf(mask(text), 0).map(({ start, end }) => text.slice(start, end));

test.each([
	['One ended. Another began.', ['One ended.', 'Another began.']],
	['He met Mr. Smith. They talked.', ['He met Mr. Smith.', 'They talked.']],
	['The U.S. Congress agreed.', ['The U.S. Congress agreed.']],
	['He left the U.S. The talks went on.', ['He left the U.S.', 'The talks went on.']],
	['Gen. J. F. Doe spoke.', ['Gen. J. F. Doe spoke.']],
	['See No. 5 of the list. It is long.', ['See No. 5 of the list.', 'It is long.']],
	['He said no. They left.', ['He said no.', 'They left.']],
	['“We agree.” The others did not.', ['“We agree.”', 'The others did not.']],
	['“We agree,” he said. They left.', ['“We agree,” he said.', 'They left.']],
	['the Structure (ABCD).Col-Gen Doe came.', ['the Structure (ABCD).', 'Col-Gen Doe came.']],
	['It cost $3.5 million in all. It was paid.', ['It cost $3.5 million in all.', 'It was paid.']],
	['Will it hold? Nobody knows! We wait…', ['Will it hold?', 'Nobody knows!', 'We wait…']],
	['a success ... focused on dangers.', ['a success ... focused on dangers.']],
	['It ended in the 1980s. Nobody cared.', ['It ended in the 1980s.', 'Nobody cared.']],
	['It was agreed. 4. Talks were held.', ['It was agreed.', '4. Talks were held.']],
	['They counted 4. Talks were held.', ['They counted 4.', 'Talks were held.']],
	['', []]
])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));

test.each([
	['Russia’s bid', ['Russia', "'s", 'bid']],
	['the U.S. Senate', ['the', 'U.S.', 'Senate']],
	['Ban Ki-moon', ['Ban', 'Ki-moon']],
	['$123.1 billion', ['$', '123.1', 'billion']],
	['50,000 men (SCO).', ['50,000', 'men', '(', 'SCO', ')', '.']]
])('%s in words', (text, words) => expect(tokensOf(mask(text)).map((token) => token.text)).toEqual(words));
