import { createHash } from 'node:crypto';
import type { CardId, DeckId } from '../../../src/lib/core/deck/card';
import type { DeviceId, LogRecord } from '../../../src/lib/core/log/record';
import { hashText, idFromWords } from '../../../src/lib/core/random';
import { backupToText } from '../../../src/lib/core/sharing/backup';
import { emptyContent } from '../../../src/lib/core/sharing/content';
import { timed } from '../../../src/lib/core/sharing/timed';
import { contentOf, gradeAct } from '../../support/cards';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const idOf = <T extends string>(name: string) => idFromWords(hashText(name)) as T;
const dayMs = 86_400_000;

/** A copy of a deck with one card, answered that many times, once a day. */
export function longCopy(answers: number): Promise<string> {
	const [deck, card, device] = [idOf<DeckId>('deck'), idOf<CardId>('card'), idOf<DeviceId>('device')];
	const begun = Date.UTC(2020, 0, 1);
	const records = Array.from({ length: answers }, (_, index): LogRecord => {
		const at = begun + index * dayMs;
		return {
			token: idOf(`answer ${index}`),
			at,
			offsetMinutes: 0,
			hybrid: at,
			card,
			device,
			seq: index + 1,
			scheduler: 1,
			act: gradeAct(3, { promisedMinutes: 1440 })
		};
	});
	const head = {
		id: deck,
		title: 'Copied',
		author: '',
		licence: '',
		language: 'en',
		source: '',
		version: '',
		article: null,
		createdAt: begun,
		importedFrom: null
	};
	const ids = { id: card, deck, article: null, origin: idOf<string>('origin'), fact: idOf<string>('fact') };
	const content = { ...contentOf(), ...ids };
	const decks = [{ ...timed(head, begun), touched: begun }];
	return backupToText(
		{ madeAt: begun, content: { ...emptyContent, decks, cards: [timed(content, begun)], records } },
		digest
	);
}
