import { expect, test } from 'vitest';
import { wordsOf } from '$lib/core/syntax/words';
import { mask } from '$lib/core/text/mask';
import { tokensOf } from '$lib/core/text/tokens';

const words = (text: string) => wordsOf(tokensOf(mask(text))).map((word) => word.text);

test.each([
	["They don't, can't and cannot.", ['They', 'do', "n't", ',', 'ca', "n't", 'and', 'can', 'not', '.']],
	['Indo-Pakistani re-election', ['Indo', '-', 'Pakistani', 're-election']],
	['Mr. Bush and J. F. Kennedy left.', ['Mr.', 'Bush', 'and', 'J.', 'F.', 'Kennedy', 'left', '.']],
	['Well... e.g. this -- no?', ['Well', '...', 'e.g.', 'this', '--', 'no', '?']],
	['“We’ll see,” he said.', ['"', 'We', "'ll", 'see', ',', '"', 'he', 'said', '.']],
	["Russia's $123.1 billion", ['Russia', "'s", '$', '123.1', 'billion']]
])('%s', (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test('each word stands where it says it does, in order', () => {
	const text = "It hadn't been Col-Gen. Smith's pre-war Anglo-Amer-\nican plan, i.e. none...";
	let end = 0;
	for (const word of wordsOf(tokensOf(mask(text)))) {
		expect(word.start).toBeGreaterThanOrEqual(end);
		if (!text.slice(word.start, word.end).includes('\n'))
			expect(text.slice(word.start, word.end)).toBe(word.text);
		end = word.end;
	}
});
