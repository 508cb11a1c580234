import fc from 'fast-check';
import type { ArticleId, Card, CardId, DeckId } from '$lib/core/deck/card';
import { cleanDeck, cleanModes } from '$lib/core/deck/clean';
import { idFromWords } from '$lib/core/random';
import type { ArticleCopy, BackupContent, DeckCopy, Tombstone } from '$lib/core/sharing/content';
import type { Timed } from '$lib/core/sharing/timed';
import { anyCard, anyDeck, anyModes, anyText } from '../deck/arbitrary';
import { recordArbitrary } from '../log/records';

const idOf = <T extends string>() =>
	fc
		.tuple(fc.nat({ max: 0xffffffff }), fc.nat({ max: 0xffffffff }))
		.map(([high, low]) => idFromWords([high, low]) as T);
const time = fc.integer({ min: 1, max: 2_000_000_000_000 });

function timedOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Timed<T>> {
	return fc.record({ value, at: time, times: fc.dictionary(fc.constantFrom('title', 'answer'), time) });
}

const deck: fc.Arbitrary<DeckCopy> = fc
	.tuple(
		timedOf(
			fc.record({
				id: idOf<DeckId>(),
				title: anyText,
				author: anyText,
				licence: anyText,
				language: fc.constantFrom('en', 'ar'),
				source: anyText,
				version: anyText,
				modes: anyModes.map(cleanModes),
				origin: idOf<string>(),
				article: fc.option(idOf<ArticleId>()),
				createdAt: time,
				importedFrom: fc.option(anyText)
			})
		),
		time
	)
	.map(([head, touched]) => ({ ...head, touched }));

const card: fc.Arbitrary<Timed<Card>> = timedOf(
	fc
		.tuple(anyCard, idOf<CardId>(), idOf<DeckId>(), fc.option(idOf<ArticleId>()))
		.map(([content, id, own, article]) => ({ ...content, id, deck: own, article }))
);

const article: fc.Arbitrary<Timed<ArticleCopy>> = timedOf(
	fc.record({
		id: idOf<ArticleId>(),
		text: anyText,
		title: anyText,
		author: anyText,
		date: anyText,
		address: anyText,
		sha256: anyText,
		decisions: fc.constant([])
	})
);

const tombstone: fc.Arbitrary<Tombstone> = fc.oneof(
	fc.record({ kind: fc.constant('card' as const), id: idOf<CardId>(), hybrid: time }),
	fc.record({
		kind: fc.constant('deck' as const),
		id: idOf<DeckId>(),
		hybrid: time,
		importedFrom: fc.option(anyText)
	})
);

const settings = timedOf(
	fc.record(
		{
			newPerDay: fc.nat({ max: 9_999 }),
			theme: fc.constantFrom('device', 'light', 'dark'),
			grading: fc.constantFrom('four', 'two'),
			haptics: fc.boolean(),
			askSureness: fc.boolean()
		},
		{ requiredKeys: ['newPerDay', 'theme'] }
	)
);

const record = recordArbitrary.filter(({ act }) => act.type !== 'reschedule');
const some = { minLength: 1, maxLength: 4 };

/** All that a student may have, with something in every section; as JSON gives it back (no negative zero). */
export const anyContent: fc.Arbitrary<BackupContent> = fc
	.record({
		decks: fc.array(deck, some),
		cards: fc.array(card, some),
		articles: fc.array(article, some),
		settings,
		tombstones: fc.array(tombstone, some),
		records: fc.array(record, some),
		imported: fc.array(fc.record({ id: idOf<DeckId>(), at: time, text: anyDeck.map(cleanDeck) }), some)
	})
	.map((content) => JSON.parse(JSON.stringify(content)) as BackupContent);
