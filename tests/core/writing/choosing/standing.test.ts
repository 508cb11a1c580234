import { describe, expect, test } from 'vitest';
import { createChoices, type Choice } from '$lib/core/writing/choosing/choices';
import { contentsFrom } from '$lib/core/writing/choosing/contents';
import { ownCard } from '$lib/core/writing/choosing/ownCard';
import { judgedTogether } from '$lib/core/writing/choosing/together';
import { add, drop, edit, keep, untick, type Decisions } from '$lib/core/writing/choosing/verdicts';
import { sureChance } from '$lib/core/writing/sure';
import { cardOf } from '../options/cards';

const [sure, unsure] = [
	{ ...cardOf('date', 'When was it signed?', '1928'), id: 'sure', chance: sureChance },
	{ ...cardOf('person', 'Who signed it?', 'Molotov'), id: 'unsure', chance: sureChance - 0.01 }
];
const own = ownCard({ prompt: 'Who drew it?', answer: 'Gulbenkian', accepted: [], kind: 'person' });
const nobody: ReadonlySet<string> = new Set();

const choicesOf = (decisions: Decisions, made = nobody) => createChoices()([sure, unsure], decisions, made);
const standings = (choices: readonly Choice[]) => choices.map(({ standing }) => standing);

const rows: readonly [string, Decisions, readonly string[]][] = [
	['nothing: the sure one is kept, the other offered', [], ['kept', 'offered']],
	['to keep the other', keep([], 'unsure'), ['kept', 'kept']],
	['to drop both', drop(drop([], 'unsure'), 'sure'), ['dropped', 'dropped']],
	['other words for the other: she who edits keeps', edit([], 'unsure', { prompt: 'X?' }), ['kept', 'kept']],
	['other words, then to drop it', drop(edit([], 'unsure', { prompt: 'X?' }), 'unsure'), ['kept', 'dropped']],
	['a card of her own', add([], own), ['kept', 'offered', 'kept']]
];

test.each(rows)('she decided %s', (_, decisions, expected) => {
	expect(standings(choicesOf(decisions))).toEqual(expected);
});

test.each(rows)('the deck holds exactly what is kept on the screen, where she decided %s', (_, decisions) => {
	for (const made of [nobody, new Set(['unsure'])]) {
		const kept = choicesOf(decisions, made).filter(({ standing }) => standing === 'kept');
		const deck = contentsFrom([sure, unsure], decisions, made);
		expect(deck.map(({ prompt }) => prompt)).toEqual(kept.map(({ prompt }) => prompt));
	}
});

test('a card that a deck has already is kept, sure or not, unless she drops it', () => {
	const made = new Set(['unsure']);
	expect(standings(choicesOf([], made))).toEqual(['kept', 'kept']);
	expect(standings(choicesOf(drop([], 'unsure'), made))).toEqual(['kept', 'dropped']);
});

test('a card is the same object until it stands otherwise', () => {
	const choices = createChoices();
	const [before] = [choices([sure, unsure], [])];
	const after = choices([sure, unsure], keep([], 'unsure'));
	expect(after.map((choice, at) => choice === before[at])).toEqual([true, false]);
	expect(choices([sure, unsure], [], new Set(['unsure']))[1]).toMatchObject({ isSure: true });
});

describe('a tick taken away', () => {
	const unticked = (origin: string, decisions: Decisions, made = nobody) => {
		const choice = choicesOf(decisions, made).find((one) => one.origin === origin);
		return choice ? untick(decisions, choice) : decisions;
	};

	test.each<[string, string, Decisions, ReadonlySet<string>]>([
		['a sure card', 'sure', [], nobody],
		['a card in her words', 'unsure', edit([], 'unsure', { prompt: 'X?' }), nobody],
		['a card that a deck has', 'unsure', [], new Set(['unsure'])]
	])('drops %s', (_, origin, decisions, made) => {
		const after = choicesOf(unticked(origin, decisions, made), made);
		expect(after.find((one) => one.origin === origin)?.standing).toBe('dropped');
	});

	test('leaves of an offer what it was, and no decision', () => {
		expect(unticked('unsure', keep([], 'unsure'))).toEqual([]);
	});
});

describe('many as one', () => {
	const judged = (verdict: Parameters<typeof judgedTogether>[0], decisions: Decisions) =>
		standings(choicesOf(judgedTogether(verdict, choicesOf(decisions), decisions)));

	test('all are kept, or dropped, offers too', () => {
		expect(judged('keep', drop([], 'sure'))).toEqual(['kept', 'kept']);
		expect(judged('drop', [])).toEqual(['dropped', 'dropped']);
	});

	test('and back to the sure ones: what is hers stays, and an offer she dropped is not offered again', () => {
		expect(judged('sure', keep(drop([], 'sure'), 'unsure'))).toEqual(['kept', 'offered']);
		expect(judged('sure', edit([], 'unsure', { prompt: 'X?' }))).toEqual(['kept', 'kept']);
		expect(judged('sure', drop([], 'unsure'))).toEqual(['kept', 'dropped']);
	});

	test.each(['keep', 'sure', 'drop'] as const)('%s, twice said, changes nothing more', (verdict) => {
		const once = judgedTogether(verdict, choicesOf([]), []);
		expect(judgedTogether(verdict, choicesOf(once), once)).toBe(once);
	});
});
