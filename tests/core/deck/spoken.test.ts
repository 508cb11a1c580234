import { expect, test } from 'vitest';
import { spokenLines } from '$lib/core/deck/spoken';

const card = { prompt: 'In [year], Egypt took the canal.', answer: '1956', quote: null };
const quote = { text: 'In 1956 Egypt took the canal.' };

test.each([
	[
		'before the answer only the prompt, its blank as a word',
		{ ...card, quote },
		false,
		['In year, Egypt took the canal.']
	],
	['then the answer and its sentence', { ...card, quote }, true, ['1956', 'In 1956 Egypt took the canal.']],
	['without a sentence the answer alone', card, true, ['1956']]
] as const)('%s', (_, read, told, lines) => expect(spokenLines(read, told)).toEqual(lines));
