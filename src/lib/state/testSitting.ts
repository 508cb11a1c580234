import type { Card } from '../core/deck/card';
import type { LogRecord } from '../core/log/record';
import { paperOf, type Question } from '../core/quiz/testPaper';
import type { TestRun } from '../core/quiz/testPlan';
import { ok } from '../core/result';
import type { ReviewLog, Stored } from '../storage/ports';
import { cardsOf, queueOver } from './quizSitting';
import type { Done } from './done';
import { doneBefore, isOfRun } from './doneBefore';
import type { Library } from './library.svelte';
import { beginSitting, type Sitting } from './sitting';
import { testCards, type TestShelves } from './testCards';

/** What a test that has begun is sat with. */
export interface TestSitting {
	readonly sitting: Sitting;
	readonly paper: readonly Question[];
	/** All cards it was drawn from: what one asks for may not pass for another. */
	readonly cards: readonly Card[];
}

/** What a test is read from. */
export interface TestSittingParts extends TestShelves {
	readonly library: Pick<Library, 'decks' | 'memories' | 'known' | 'sitting' | 'rules'>;
	readonly log: Pick<ReviewLog, 'of'>;
}

/** The answers a test was given before it was interrupted, as the log has them, in their order. */
async function answeredBefore(
	{ library, log }: TestSittingParts,
	paper: readonly Question[],
	begunAt: number
): Stored<readonly Done[]> {
	const asked = new Map(paper.map(({ card, asked }) => [card.id, asked]));
	const found = await log.of([...asked.keys()]);
	if (!found.ok) return found;
	const isOfTest = isOfRun('test', begunAt);
	const isOwn = (record: LogRecord) =>
		isOfTest(record) && record.act.type === 'grade' && record.act.asked === asked.get(record.card);
	return ok(doneBefore(found.value, isOwn, library.rules));
}

/** The paper of a test, and a sitting over what of it is still to be answered. */
export async function testSitting(parts: TestSittingParts, run: TestRun): Stored<TestSitting> {
	const { library } = parts;
	const found = await testCards(parts, run.deck, run.begunAt);
	if (!found.ok) return found;
	const { cards, complete } = found.value;
	const paper = paperOf(cards, { ...run, complete }, run.seed);
	const queue = queueOver(paper.map(({ card }) => card.id));
	const begun = await library.sitting(run.deck, beginSitting, () => queue);
	if (!begun.ok) return begun;
	await cardsOf(begun.value);
	const done = await answeredBefore(parts, paper, run.begunAt);
	if (!done.ok) return done;
	return ok({
		sitting: { ...begun.value, run: 'test', earlier: null, done: done.value },
		paper,
		cards
	});
}
