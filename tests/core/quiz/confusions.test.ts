import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, DeckId } from '$lib/core/deck/card';
import type { LogRecord } from '$lib/core/log/record';
import { confusionsOf, type Confusion } from '$lib/core/quiz/confusions';
import { contentOf, gradeAct } from '../../support/cards';
import { cardNamed, recordOf } from '../log/records';

const day = 1440;
const quote = { text: 'Russia and China founded the SCO in 2001.' };
const card = (name: string, change: Partial<Card>): Card => ({
	...contentOf({ kind: 'organization', ...change }),
	...{ id: cardNamed(name), deck: 'deck' as DeckId, article: null }
});
const cards: readonly Card[] = [
	card('sco', {
		answer: 'Shanghai Cooperation Organization (SCO)',
		options: ['NATO', 'BRICS', 'ASEAN'],
		rightFor: ['NATO was founded in 1949.', '', ''],
		quote
	}),
	card('brics', { answer: 'BRICS' }),
	card('asean', { answer: 'ASEAN' }),
	card('year', { kind: 'date', answer: '17 April 1965', options: ['1971'] }),
	card('war', { kind: 'date', answer: '1971' }),
	card('named', { prompt: 'Which body watches ASEAN?', answer: 'a council' })
];

interface Answer {
	readonly card: string;
	readonly minute: number;
	readonly act: ReturnType<typeof gradeAct>;
}
type Change = Parameters<typeof gradeAct>[1];
const wrong = (name: string, answer: string, minute: number, change: Change = {}): Answer => ({
	...{ card: name, minute },
	act: gradeAct(1, { asked: 'choose', answer, ...change })
});
const right = (name: string, minute: number, change: Change = {}): Answer => ({
	...{ card: name, minute },
	act: gradeAct(3, { asked: 'type', ...change })
});
const logOf = (answers: readonly Answer[]): readonly LogRecord[] =>
	answers.map(({ card: name, minute, act }, at) =>
		recordOf(act, at + 1, { card: cardNamed(name), at: minute * 60_000, hybrid: minute * 60_000 })
	);
const find = (answers: readonly Answer[], atMinute = 100): readonly Confusion[] =>
	confusionsOf(cards, logOf(answers), atMinute * 60_000);
const namesOf = ({ sides }: Confusion) => sides.map(({ text }) => text).join(' / ');

describe('what counts as mixed up', () => {
	const sco = 'Shanghai Cooperation Organization (SCO)';
	test.each([
		['a wrong option that another card asks for', wrong('sco', 'BRICS', 1), [`${sco} / BRICS`]],
		['a wrong option that no card asks for', wrong('sco', 'NATO', 1), [`${sco} / NATO`]],
		['a wrong option that was made', wrong('war', '1974', 1), ['1971 / 1974']],
		['a typed answer of another card', wrong('brics', 'sco', 1, { asked: 'type' }), [`BRICS / ${sco}`]],
		[
			'the same by another of its names',
			wrong('brics', 'the shanghai cooperation organisation', 1, { asked: 'type' }),
			[`BRICS / ${sco}`]
		],
		['a statement taken for true', wrong('year', '1971', 1, { asked: 'truth' }), ['17 April 1965 / 1971']],
		[
			'events that were swapped',
			wrong('year', cardNamed('war'), 1, { asked: 'order' }),
			['17 April 1965 / 1971']
		],
		[
			'an answer matched to another prompt',
			wrong('asean', 'BRICS', 1, { asked: 'match' }),
			['ASEAN / BRICS']
		],
		['what was crammed', wrong('sco', 'BRICS', 1, { run: 'cram' }), [`${sco} / BRICS`]]
	])('%s', (_, answer, names) => {
		expect(find([answer]).map(namesOf)).toEqual(names);
	});

	test.each([
		['a right answer', right('sco', 1)],
		['an answer that names nothing here', wrong('sco', 'no idea', 1, { asked: 'type' })],
		['no answer', wrong('sco', '', 1)],
		['a slip of the own answer', wrong('asean', 'ASEEN', 1, { asked: 'type' })],
		['the own answer, graded Again', wrong('brics', 'Brics', 1, { asked: 'type' })],
		['what the prompt says itself', wrong('named', 'ASEAN', 1, { asked: 'type' })],
		['a card that is gone', wrong('gone', 'BRICS', 1)],
		['what was forgotten, not mistaken', { ...right('sco', 1), act: gradeAct(1) }]
	])('not %s', (_, answer) => {
		expect(find([answer])).toEqual([]);
	});

	test('not what was taken back', () => {
		const [record] = logOf([wrong('sco', 'BRICS', 1)]) as [LogRecord];
		const undo = recordOf({ type: 'undo', device: record.device, seq: record.seq }, 2, { card: record.card });
		expect(confusionsOf(cards, [record, undo], 0)).toEqual([]);
	});
});

describe('a pair', () => {
	test('counts both ways round together, and says when last', () => {
		const [pair, ...more] = find([
			wrong('sco', 'BRICS', 1),
			wrong('brics', 'SCO', 9, { asked: 'type' }),
			wrong('sco', 'BRICS', 20)
		]);
		expect(more).toEqual([]);
		expect(pair).toMatchObject({ times: 3, lastAt: 20 * 60_000, isApart: false });
		expect(pair?.sides.map(({ card: asked }) => asked?.id)).toEqual([cardNamed('sco'), cardNamed('brics')]);
	});

	test('swapped both ways on one board was mixed up once', () => {
		const swapped = (name: string, other: string) => wrong(name, cardNamed(other), 5, { asked: 'order' });
		expect(find([swapped('year', 'war'), swapped('war', 'year')]).map(({ times }) => times)).toEqual([1]);
	});

	test('shows the sentence each side is right for, from its card or from the option', () => {
		const [pair] = find([wrong('sco', 'NATO', 1)]);
		expect(pair?.sides.map(({ sentence }) => sentence)).toEqual([quote.text, 'NATO was founded in 1949.']);
		expect(pair?.sides[1].card).toBe(null);
	});

	test('comes before others when it was mixed up more often or later', () => {
		const pairs = find([wrong('sco', 'NATO', 1), wrong('sco', 'BRICS', 2), wrong('sco', 'BRICS', 3)]);
		expect(pairs.map(({ times }) => times)).toEqual([2, 1]);
		const later = find([wrong('sco', 'NATO', 1), wrong('sco', 'BRICS', 9 * day)], 10 * day);
		expect(later.map(({ sides }) => sides[1].text)).toEqual(['BRICS', 'NATO']);
	});

	test.each([
		[1, 59, true],
		[1, 61, false],
		[4, 100, true],
		[4, 125, false]
	])('mixed up %i times is still one after %i days: %s', (times, days, still) => {
		const all = Array.from({ length: times }, (_, at) => wrong('sco', 'BRICS', at));
		expect(find(all, days * day).length === 1).toBe(still);
	});
});

describe('is apart', () => {
	const mixed = wrong('sco', 'BRICS', 1);
	const both = (minute: number, change: Change = {}) => [
		right('sco', minute, change),
		right('brics', minute + 1, change)
	];
	test.each([
		['once each was recalled twice in a row', [mixed, ...both(2), ...both(4)], true],
		['not once each was recalled once', [mixed, ...both(2)], false],
		['not while one was recalled', [mixed, right('sco', 2), right('sco', 3)], false],
		['not by what was right before', [...both(-9), ...both(-5), mixed], false],
		[
			'not by what was right of the other before',
			[right('brics', -9), right('brics', -5), mixed, right('sco', 2), right('sco', 3)],
			false
		],
		['not when it was mixed up again', [mixed, ...both(2), ...both(4), wrong('brics', 'sco', 9)], false],
		[
			'not where one was forgotten between',
			[mixed, ...both(2), { ...mixed, minute: 3, act: gradeAct(1) }, ...both(4)],
			false
		],
		[
			'by a run that puts them beside each other',
			[mixed, ...[2, 4].flatMap((minute) => both(minute, { asked: 'choose', run: 'learn' }))],
			true
		],
		[
			'not by choosing where the other was no choice',
			[mixed, ...[2, 4].flatMap((minute) => both(minute, { asked: 'choose' }))],
			false
		],
		[
			'where the other is only an option, by its one card, also by choosing',
			[wrong('sco', 'NATO', 1), right('sco', 2, { asked: 'choose' }), right('sco', 3)],
			true
		]
	])('%s', (_, answers, apart) => {
		expect(find(answers).map(({ isApart }) => isApart)).toEqual([apart]);
	});
});

describe('laws', () => {
	const texts = ['SCO', 'BRICS', 'ASEAN', 'NATO', '1971', '17 April 1965', 'no idea', ''];
	const answers = fc.array(
		fc
			.record({
				card: fc.constantFrom('sco', 'brics', 'asean', 'year', 'war', 'gone'),
				answer: fc.constantFrom(...texts),
				grade: fc.constantFrom(1 as const, 3 as const),
				asked: fc.constantFrom('choose' as const, 'type' as const, 'truth' as const),
				gap: fc.integer({ min: 1, max: 3 * day })
			})
			.map(({ card: name, answer, grade, asked, gap }) => ({
				...{ card: name, gap },
				act: gradeAct(grade, { asked, ...(grade === 1 && { answer }) })
			})),
		{ maxLength: 20 }
	);
	const timed = answers.map((all) => {
		let minute = 0;
		return all.map(({ gap, ...answer }) => ({ ...answer, minute: (minute += gap) }));
	});

	test('records in whatever order give the same pairs', () => {
		fc.assert(
			fc.property(timed, (all) => {
				const log = logOf(all);
				expect(confusionsOf(cards, [...log].reverse(), 0)).toEqual(confusionsOf(cards, log, 0));
			})
		);
	});

	test('no pair is told twice, of one thing, or mixed up more often than was wrong', () => {
		fc.assert(
			fc.property(timed, (all) => {
				const pairs = find(all, 0);
				expect(new Set(pairs.map(({ key }) => key)).size).toBe(pairs.length);
				for (const { sides, isApart } of pairs) {
					expect(sides[0].text).not.toBe(sides[1].text);
					expect(isApart).toBe(sides.every(({ card: asked, inARow }) => !asked || inARow > 1));
				}
				const misses = all.filter(({ act }) => act.grade === 1).length;
				expect(pairs.reduce((sum, { times }) => sum + times, 0)).toBeLessThanOrEqual(misses);
			})
		);
	});

	test('recalling each side twice sets every pair apart, and a year later all are past', () => {
		fc.assert(
			fc.property(timed, (all) => {
				const end = all.at(-1)?.minute ?? 0;
				const recalled = [1, 2].flatMap((time) =>
					cards.map((_, at) => right(['sco', 'brics', 'asean', 'year', 'war'][at] ?? '', end + time))
				);
				expect(find([...all, ...recalled], end).every(({ isApart }) => isApart)).toBe(true);
				expect(find(all, end + 365 * day)).toEqual([]);
			})
		);
	});
});
