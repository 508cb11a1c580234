import { expect, test } from 'vitest';
import { ownCard } from '$lib/core/writing/choosing/ownCard';
import { recalled, settled } from '$lib/core/writing/choosing/recall';
import { add, drop, edit, keep, type Decisions } from '$lib/core/writing/choosing/verdicts';

const sentence = 'The pact was signed in 1928.';
const words = { prompt: 'When was the pact signed?', answer: '1928', accepted: [], kind: 'date' } as const;
const none: ReadonlySet<string> = new Set();

test('what was decided before stands, but for a card that is decided on now', () => {
	const earlier = drop(drop([], 'a'), 'b');
	const now = keep([], 'b');
	expect(recalled(earlier, now)).toEqual([
		{ type: 'drop', origin: 'a' },
		{ type: 'keep', origin: 'b' }
	]);
	expect(recalled(drop([], 'b'), now), 'the very same where nothing is new').toBe(now);
});

test('an edit whose card is proposed no more becomes a card of her own, beside its sentence', () => {
	const decisions = edit([], 'a', { ...words, sentence });
	expect(settled(decisions, `It rained. ${sentence}`, new Set(['a']))).toBe(decisions);
	const quote = { text: sentence, start: 11, end: 39 };
	expect(settled(decisions, `It rained. ${sentence}`, none)).toEqual([
		{ type: 'add', content: ownCard(words, quote) }
	]);
});

test.each<[string, Decisions]>([
	['of a card that was dropped', drop(edit([], 'a', { ...words, sentence }), 'a')],
	['of a sentence that the text does not say', edit([], 'a', { ...words, sentence: 'It snowed.' })],
	['without a sentence, as older ones are', edit([], 'a', words)]
])('an edit %s waits as it is', (_, decisions) => {
	expect(settled(decisions, sentence, none)).toBe(decisions);
});

test('her own card stands beside its sentence wherever the text now says that', () => {
	const card = ownCard(words, { text: sentence, start: 0, end: 28 });
	const decisions = add([], card);
	expect(settled(decisions, sentence, none)).toBe(decisions);
	const [moved] = settled(decisions, `First.\n\n${sentence}`, none);
	expect(moved).toEqual({ type: 'add', content: { ...card, quote: { text: sentence, start: 8, end: 36 } } });
	const gone = settled(decisions, 'Another text.', none);
	expect(gone).toEqual([{ type: 'add', content: { ...card, quote: { text: sentence } } }]);
	expect(settled(gone, 'Another text.', none)).toBe(gone);
});
