import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Card, CardContent } from '$lib/core/deck/card';
import type { DeviceId, Grade, LogRecord } from '$lib/core/log/record';
import { applyRecord } from '$lib/core/scheduling/fold';
import { minutesOf, promisesOf } from '$lib/core/scheduling/intervals';
import { newMemory } from '$lib/core/scheduling/memory';
import { createRandom } from '$lib/core/random';
import type { DeckForAnki } from '$lib/packages/anki/write';
import { gradeAct, contentOf } from '../support/cards';
import { deckOf, idOf, rules } from '../packages/support';

/** A folder that goes with the machine's other scratch. */
export const folder = mkdtempSync(join(tmpdir(), 'entente-anki-'));

const kinds: readonly ((index: number) => Partial<CardContent>)[] = [
	(index) => ({ prompt: `In what year did event ${index} happen?`, answer: `19${10 + (index % 89)}` }),
	(index) => ({
		form: 'cloze',
		prompt: `Treaty ${index} was signed in [year] & ratified “later”.`,
		answer: `18${10 + (index % 89)}`,
		quote: { text: `Treaty ${index} was signed.` }
	}),
	(index) => ({
		prompt: `Who led state <${index}>?`,
		answer: `Leader ${index}`,
		kind: 'person',
		options: [`Rival ${index}`, `Other ${index}`],
		accepted: [`L. ${index}`],
		tags: ['South Asia', 'leaders']
	})
];

/** Questions, clozes and choices of answers, in turn. */
export function contentsOf(count: number): CardContent[] {
	return Array.from({ length: count }, (_, index) => {
		const some = kinds[index % kinds.length]?.(index) ?? {};
		return contentOf({ ...some, origin: idOf(`origin ${index}`), fact: idOf(`fact ${index}`) });
	});
}

const device = idOf('device') as DeviceId;

/** Reviews of cards over the last weeks, as Entente would have promised them: all but every fourth card has some. */
export function studied(
	cards: readonly Card[],
	{ at: now, offsetMinutes }: DeckForAnki['moment']
): LogRecord[] {
	const random = createRandom('studied');
	const drafts = cards.flatMap((card, index) => {
		if (index % 4 === 3) return [];
		const count = 1 + Math.floor(random() * 6);
		let at = now - 60 * 86_400_000 + index * 61_000 + Math.floor(random() * 3_600_000);
		let memory = newMemory(card.id);
		const records: LogRecord[] = [];
		for (let step = 0; step < count && at < now - 3_600_000; step++) {
			const grade = (1 + Math.floor(random() * 4)) as Grade;
			const promised = promisesOf(memory, { at, offsetMinutes }, rules)[grade];
			const act = gradeAct(grade, { promisedMinutes: minutesOf(promised), elapsedMs: 2_000 + step * 1_000 });
			const record: LogRecord = {
				token: idOf(`${card.id} ${step}`),
				at,
				offsetMinutes,
				card: card.id,
				act,
				scheduler: 2,
				device,
				seq: 0,
				hybrid: at
			};
			records.push(record);
			memory = applyRecord(memory, record, rules);
			at += Math.max(60_000, Math.floor(minutesOf(promised) * 60_000 * (0.8 + random() * 0.6)));
		}
		return records;
	});
	return drafts
		.sort((one, other) => one.at - other.at)
		.map((record, index) => ({ ...record, seq: index + 1 }));
}

/** A deck of so many cards, on its way to Anki. */
export function deckForAnki(count: number, moment: DeckForAnki['moment'], withProgress = true): DeckForAnki {
	const { deck, cards } = deckOf(contentsOf(count));
	return { deck, cards, records: withProgress ? studied(cards, moment) : [], rules, moment };
}
