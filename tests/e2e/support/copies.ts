import { createHash } from 'node:crypto';
import type { CardContent, CardId, DeckId } from '../../../src/lib/core/deck/card';
import type { DeviceId, Grade, LogRecord } from '../../../src/lib/core/log/record';
import { hashText, idFromWords } from '../../../src/lib/core/random';
import { backupToText } from '../../../src/lib/core/sharing/backup';
import { emptyContent } from '../../../src/lib/core/sharing/content';
import { timed } from '../../../src/lib/core/sharing/timed';
import { contentOf, gradeAct } from '../../support/cards';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const idOf = <T extends string>(name: string) => idFromWords(hashText(name)) as T;
const dayMs = 86_400_000;

/** An answer to the first card of a copied deck: days after the deck was made. */
interface Answered {
	readonly day: number;
	readonly grade: Grade;
}

/** Where the deck of a copy is found. */
export const copiedDeck = idOf<DeckId>('deck');

/** A copy of a deck with one card, answered that many times, once a day. */
export function longCopy(answers: number): Promise<string> {
	return copyOf(
		[contentOf()],
		Array.from({ length: answers }, (_, day) => ({ day, grade: 3 }))
	);
}

/** A copy of a deck with these cards, the first of which was forgotten so many times and learned again each time. */
export function forgottenCopy(lapses: number, prompts: readonly string[]): Promise<string> {
	const cards = prompts.map((prompt) => contentOf({ prompt }));
	const slips = Array.from({ length: lapses }, (_, lapse): readonly Answered[] => {
		const day = 40 * (lapse + 1);
		return [
			{ day, grade: 1 },
			{ day: day + 0.01, grade: 4 }
		];
	});
	return copyOf(cards, [{ day: 0, grade: 4 }, ...slips.flat()]);
}

function copyOf(contents: readonly CardContent[], answers: readonly Answered[]): Promise<string> {
	const device = idOf<DeviceId>('device');
	const begun = Date.UTC(2020, 0, 1);
	const cards = contents.map((content, index) => {
		const own = { origin: idOf<string>(`origin ${index}`), fact: idOf<string>(`fact ${index}`) };
		return { ...content, ...own, id: idOf<CardId>(`card ${index}`), deck: copiedDeck, article: null };
	});
	const card = cards[0]?.id ?? idOf<CardId>('none');
	const records = answers.map(({ day, grade }, index): LogRecord => {
		const at = begun + day * dayMs;
		return {
			token: idOf(`answer ${index}`),
			at,
			offsetMinutes: 0,
			hybrid: at,
			card,
			device,
			seq: index + 1,
			scheduler: 1,
			act: gradeAct(grade, { promisedMinutes: 1440 })
		};
	});
	const head = {
		id: copiedDeck,
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
	const decks = [{ ...timed(head, begun), touched: begun }];
	const kept = { decks, cards: cards.map((each) => timed(each, begun)), records };
	return backupToText({ madeAt: begun, content: { ...emptyContent, ...kept } }, digest);
}
