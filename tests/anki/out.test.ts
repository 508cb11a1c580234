import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordsByCard } from '$lib/core/log/order';
import { dayFromMoment } from '$lib/core/time';
import { foldCard } from '$lib/core/scheduling/fold';
import { ankiTextFromDeck } from '$lib/core/sharing/written/ankiText';
import { fieldsFromCard } from '$lib/packages/anki/ownNotes';
import { writePackage, type DeckForAnki } from '$lib/packages/anki/write';
import { rules, sqlite } from '../packages/support';
import { judge, type Imported, type Told } from './judge';
import { deckForAnki, folder } from './world';

/** Days are counted from now, by Anki too: it has no other clock. */
const zones = [
	{ zone: 'UTC', offsetMinutes: 0 },
	{ zone: 'Asia/Karachi', offsetMinutes: 300 },
	{ zone: 'America/Phoenix', offsetMinutes: -420 }
];

function written(parts: DeckForAnki, name: string): string {
	const path = join(folder, `${name}.apkg`);
	writeFileSync(path, writePackage(sqlite, parts));
	return path;
}

function take(path: string, { progress = true, zone = 'UTC' } = {}) {
	const steps = [
		{ do: 'fsrs' },
		{ do: 'import', path, progress },
		{ do: 'tell' },
		{ do: 'check' },
		{ do: 'tell' }
	];
	const [, log, told, check, after] = judge(steps, zone);
	return {
		log: log as Imported,
		told: told as Told,
		check: check as { well: boolean; problems: string },
		after: after as Told
	};
}

test.each(zones)(
	'Anki takes cards, due days, memories and reviews as they are, in $zone',
	({ zone, offsetMinutes }) => {
		const moment = { at: Date.now(), offsetMinutes };
		const parts = deckForAnki(120, moment);
		const { log, told, check, after } = take(written(parts, `progress ${offsetMinutes}`), { zone });
		expect(log).toMatchObject({ new: 120, updated: 0, duplicate: 0, conflicting: 0 });
		expect(told.notes.map(({ fields }) => fields)).toEqual(
			parts.cards.map((card) => fieldsFromCard(card, parts.deck))
		);
		const today = dayFromMoment(moment, rules.dayStartMinutes);
		const byCard = recordsByCard(parts.records);
		for (const [index, card] of parts.cards.entries()) {
			const judged = told.cards[index];
			const memory = foldCard(card.id, byCard.get(card.id) ?? [], rules);
			expect(judged?.guid).toBe(card.form === 'cloze' ? `${card.id}c` : card.id);
			expect(judged?.reps).toBe(memory.repetitions);
			expect(judged?.lapses).toBe(memory.lapses);
			if (memory.due.type === 'new') expect(judged).toMatchObject({ type: 0, queue: 0 });
			if (memory.due.type === 'day')
				expect(judged).toMatchObject({
					type: 2,
					queue: 2,
					due: memory.due.day - today,
					ivl: memory.intervalDays
				});
			if (memory.due.type === 'instant')
				expect(judged).toMatchObject({ queue: 1, due: Math.floor(memory.due.at / 1000) });
			if (memory.stability > 0) {
				expect(judged?.data.s).toBeCloseTo(memory.stability, 3);
				expect(judged?.data.d).toBeCloseTo(memory.difficulty, 2);
				expect(judged?.data.lrt).toBe(Math.floor((memory.last?.at ?? 0) / 1000));
			}
		}
		expect(told.log.map(({ id, ease, time }) => [id, ease, time])).toEqual(
			parts.records.map(({ at, act }) => [
				at,
				act.type === 'grade' && act.grade,
				act.type === 'grade' && act.elapsedMs
			])
		);
		expect(check.well).toBe(true);
		expect(after).toEqual(told);
	}
);

test('without progress every card is new, and so it is where progress is not asked for', () => {
	const moment = { at: Date.now(), offsetMinutes: 0 };
	const bare = take(written(deckForAnki(30, moment, false), 'bare'));
	expect(bare.told.cards.every(({ type, reps }) => type === 0 && reps === 0)).toBe(true);
	expect(bare.told.log).toEqual([]);
	const unasked = take(written(deckForAnki(30, moment), 'unasked'), { progress: false });
	expect(unasked.told.cards.every(({ type }) => type === 0)).toBe(true);
	expect(unasked.told.log).toEqual([]);
});

test('a second export brings new words to the same notes, and leaves what was learned in Anki', () => {
	const moment = { at: Date.now(), offsetMinutes: 0 };
	const first = deckForAnki(30, moment);
	const later = { ...moment, at: moment.at + 5_000 };
	const [changed, ...rest] = first.cards;
	if (!changed) throw new Error('Inconsistent: no card');
	const more = deckForAnki(31, moment, false).cards.slice(30);
	const cards = [{ ...changed, answer: '1957', options: ['1958'] }, ...rest, ...more];
	const second = { ...first, cards, records: [], moment: later };
	const [, , before, log, after] = judge([
		{ do: 'fsrs' },
		{ do: 'import', path: written(first, 'first'), progress: true },
		{ do: 'tell' },
		{ do: 'import', path: written(second, 'second'), progress: true },
		{ do: 'tell' }
	]) as [null, Imported, Told, Imported, Told];
	expect(log).toMatchObject({ new: 1, conflicting: 0 });
	expect(after.notes[0]?.fields.slice(0, 2)).toEqual([changed.prompt, '1957']);
	expect(after.notes).toHaveLength(31);
	expect(after.cards.slice(0, 30)).toEqual(before.cards);
	expect(after.log).toEqual(before.log);
});

test('a text after a package of the same deck doubles nothing, nor does a package after a text', () => {
	const parts = deckForAnki(30, { at: Date.now(), offsetMinutes: 0 });
	const packaged = { do: 'import', path: written(parts, 'both'), progress: true };
	const path = join(folder, 'both.txt');
	writeFileSync(path, ankiTextFromDeck({ head: parts.deck, cards: parts.cards }));
	const text = { do: 'text', path };
	const [, before, second, after] = judge([packaged, { do: 'tell' }, text, { do: 'tell' }]);
	expect(second).toMatchObject({ new: 0, updated: 0, duplicate: 0, conflicting: 30 });
	expect(after).toEqual(before);
	const [first, taken, later, kept] = judge([text, { do: 'tell' }, packaged, { do: 'tell' }]);
	expect(first).toMatchObject({ new: 30 });
	expect(later).toMatchObject({ new: 0, updated: 0, conflicting: 30 });
	expect((kept as Told).notes).toEqual((taken as Told).notes);
});

test('a second text brings new words to the same notes', () => {
	const parts = deckForAnki(9, { at: Date.now(), offsetMinutes: 0 }, false);
	const [changed, ...rest] = parts.cards;
	if (!changed) throw new Error('Inconsistent: no card');
	const write = (cards: DeckForAnki['cards'], name: string) => {
		const path = join(folder, `${name}.txt`);
		writeFileSync(path, ankiTextFromDeck({ head: parts.deck, cards }));
		return { do: 'text', path };
	};
	const second = write([{ ...changed, prompt: 'Otherwise?', answer: '1957' }, ...rest], 'second');
	const [, log, told] = judge([write(parts.cards, 'first'), second, { do: 'tell' }]);
	expect(log).toMatchObject({ new: 0, conflicting: 0 });
	expect((told as Told).notes.map(({ fields }) => fields)).toHaveLength(9);
	expect((told as Told).notes[0]?.fields.slice(0, 2)).toEqual(['Otherwise?', '1957']);
});
