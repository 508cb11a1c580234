import { expect, test } from 'vitest';
import { sortsAlone, withWiderWord } from '$lib/core/writing/prompt/sortWord';

const wider = (prompt: string, text: string) =>
	withWiderWord({ kind: 'organization', prompt }, sortsAlone(text)).prompt;

test('what the text calls by its sort alone is not asked for by that word', () => {
	const text = 'The Gulf Cooperation Council was founded in 1981. The Council meets yearly.';
	expect(wider('Which council was founded in Abu Dhabi?', text)).toBe(
		'Which organization was founded in Abu Dhabi?'
	);
	expect(wider('The [council] was founded in 1981.', text)).toBe('The [organization] was founded in 1981.');
	expect(wider('Which organization was founded in 1981?', 'The Organization was founded in 1981.')).toBe(
		'Which body was founded in 1981?'
	);
});

test('elsewhere the word stays, and so do other kinds', () => {
	const text = 'The Council of Ministers met. The Council Secretariat wrote.';
	expect(wider('Which council met?', text)).toBe('Which council met?');
	const treaty = { kind: 'deal', prompt: 'Which treaty was signed?' } as const;
	expect(withWiderWord(treaty, sortsAlone('The Treaty was signed.'))).toBe(treaty);
});
