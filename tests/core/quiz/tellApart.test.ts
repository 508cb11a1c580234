import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, DeckId } from '$lib/core/deck/card';
import type { LogRecord } from '$lib/core/log/record';
import { confusionsOf, type Confusion, type Side } from '$lib/core/quiz/confusions';
import { cardsToTellApart, tellApart } from '$lib/core/quiz/tellApart';
import type { Answered, Singly } from '$lib/core/quiz/course';
import { contentOf, gradeAct } from '../../support/cards';
import { cardNamed, recordOf } from '../log/records';

const cardOf = (name: string): Card => ({
	...contentOf({ kind: 'organization', answer: name, options: ['NATO', 'OPEC'] }),
	...{ id: cardNamed(name), deck: 'deck' as DeckId, article: null }
});
const names = ['SCO', 'BRICS', 'ASEAN', 'SAARC'];
const cards = names.map(cardOf);
const sideOf = (name: string, card: Card | null = cardOf(name)): Side => ({
	...{ text: name, card, sentence: `${name} met.`, inARow: 0 }
});
const pairOf = (one: Side, other: Side, isApart = false): Confusion => ({
	...{ key: `${one.text}|${other.text}`, sides: [one, other] as const },
	...{ times: 1, lastAt: 0, isApart }
});

describe('the cards of a run', () => {
	test('are the two of each pair beside each other, each once, against all it is mixed up with', () => {
		const [sco, brics, asean] = [sideOf('SCO'), sideOf('BRICS'), sideOf('ASEAN')];
		const asked = cardsToTellApart([
			pairOf(sco, brics),
			pairOf(asean, sco),
			pairOf(asean, sideOf('NATO', null))
		]);
		expect(asked.map(({ answer, options }) => [answer, ...options])).toEqual([
			['SCO', 'BRICS', 'ASEAN'],
			['BRICS', 'SCO'],
			['ASEAN', 'SCO', 'NATO']
		]);
		expect(asked[0]?.rightFor).toEqual(['BRICS met.', 'ASEAN met.']);
	});

	test('are those of pairs that are not apart yet, and of few pairs at once', () => {
		expect(cardsToTellApart([pairOf(sideOf('SCO'), sideOf('BRICS'), true)])).toEqual([]);
		const many = Array.from({ length: 20 }, (_, at) => pairOf(sideOf(`A${at}`), sideOf(`B${at}`)));
		expect(cardsToTellApart(many)).toHaveLength(10);
	});
});

describe('each card', () => {
	const card = cardOf('SCO');
	const answered = (asked: Singly, isRight: boolean): Answered => ({ asked, isRight });
	test.each([
		['is chosen first', null, 'choose'],
		['is chosen again after a wrong choice', answered('choose', false), 'choose'],
		['is recalled after a right choice', answered('choose', true), 'type'],
		['is chosen again where it was not recalled', answered('type', false), 'choose']
	])('%s', (_, last, asked) => {
		expect(tellApart.asked(card, last)).toBe(asked);
	});

	test('that nobody would type is said to oneself', () => {
		const long = { ...card, answer: 'a '.repeat(40) };
		expect(tellApart.asked(long, answered('choose', true))).toBe('flip');
		expect(tellApart.again(long, answered('flip', true))).toBe('never');
	});

	test('is done with once it was recalled', () => {
		const again = (asked: Singly, isRight: boolean) => tellApart.again(card, answered(asked, isRight));
		expect([again('choose', true), again('choose', false), again('type', false)]).toEqual(
			Array(3).fill('soon')
		);
		expect(again('type', true)).toBe('never');
	});
});

test('runs that ask until each card is done with set every pair apart in the log', () => {
	const mixUps = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
		minLength: 1,
		maxLength: 6
	});
	const luck = fc.infiniteStream(fc.constantFrom('right', 'right', 'right', 'other', 'nothing'));
	fc.assert(
		fc.property(mixUps, luck, (pairs, given) => {
			const log: LogRecord[] = [];
			const keep = (card: Card, act: ReturnType<typeof gradeAct>) =>
				log.push(recordOf(act, log.length + 1, { card: card.id }));
			for (const [one, other] of pairs) keep(cardOf(one), gradeAct(1, { asked: 'choose', answer: other }));
			const find = () => confusionsOf(cards, log, log.length * 60_000);
			for (let run = 0; run < 100; run++) {
				let queue = cardsToTellApart(find()).map((card) => ({ card, last: null as Answered | null }));
				if (queue.length === 0) break;
				while (queue.length > 0) {
					const [{ card, last } = { card: cards[0] as Card, last: null }, ...rest] = queue;
					const asked = tellApart.asked(card, last);
					const way = given.next().value;
					const isRight = way === 'right' || run > 20;
					const answer = way === 'other' ? (card.options[0] ?? '') : '';
					keep(card, gradeAct(isRight ? 3 : 1, { asked, run: 'learn', ...(!isRight && { answer }) }));
					const done = { asked, isRight };
					queue = tellApart.again(card, done) === 'never' ? rest : [...rest, { card, last: done }];
				}
			}
			expect(find().every(({ isApart }) => isApart)).toBe(true);
		}),
		{ numRuns: 50 }
	);
});
