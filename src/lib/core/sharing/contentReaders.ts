import {
	kinds,
	type ArticleId,
	type Card,
	type CardContent,
	type CardId,
	type Deck,
	type DeckHead,
	type DeckId,
	type DeckText,
	type Quote
} from '../deck/card';
import { cleanModes } from '../deck/clean';
import type { Act, DeviceId, LogRecord } from '../log/record';
import type { ArticleCopy, BackupContent, DeckCopy, ImportedDeck, Tombstone } from './content';
import {
	fields,
	id,
	listOf,
	Misfit,
	nullable,
	number,
	oneOf,
	optional,
	recordOf,
	text,
	truth,
	within,
	type Reader
} from './readers';
import type { Timed } from './timed';

const timedOf = <T>(value: Reader<T>): Reader<Timed<T>> =>
	fields<Timed<T>>({ value, at: number, times: recordOf(number) });

const head = {
	title: text,
	author: text,
	licence: text,
	language: text,
	source: text,
	version: text,
	// A way that a later Entente has is no reason to lose the deck.
	modes: optional((value: unknown) => cleanModes(listOf(text)(value))),
	origin: optional(id<string>())
};

const deck: Reader<Deck> = fields<Deck>({
	...head,
	id: id<DeckId>(),
	article: nullable(id<ArticleId>()),
	createdAt: number,
	importedFrom: nullable(text)
});

const deckCopy: Reader<DeckCopy> = fields<DeckCopy>({
	value: deck,
	at: number,
	times: recordOf(number),
	touched: number
});

const cardContent = {
	kind: oneOf(kinds),
	form: oneOf(['question', 'cloze']),
	prompt: text,
	answer: text,
	accepted: listOf(text),
	options: listOf(text),
	rightFor: optional(listOf(text)),
	quote: nullable(fields<Quote>({ text, start: optional(number), end: optional(number) })),
	rule: nullable(text),
	tags: listOf(text),
	writtenId: nullable(text),
	origin: text,
	fact: text
};

const card: Reader<Card> = fields<Card>({
	...cardContent,
	id: id<CardId>(),
	deck: id<DeckId>(),
	article: nullable(id<ArticleId>())
});

const imported = listOf(
	fields<ImportedDeck>({
		id: id<DeckId>(),
		at: number,
		text: fields<DeckText>({
			head: fields<DeckHead>(head),
			cards: listOf(fields<CardContent>(cardContent))
		})
	})
);

const article: Reader<ArticleCopy> = fields<ArticleCopy>({
	id: id<ArticleId>(),
	text,
	title: text,
	author: text,
	date: text,
	address: text,
	sha256: text,
	decisions: listOf((value) => value)
});

type ActOf<Type extends Act['type']> = Extract<Act, { type: Type }>;

const acts: { readonly [Type in Act['type']]: Reader<ActOf<Type>> } = {
	grade: fields<ActOf<'grade'>>({
		type: oneOf(['grade']),
		grade: oneOf([1, 2, 3, 4]),
		asked: oneOf(['flip', 'choose', 'type', 'match', 'order', 'truth']),
		run: oneOf(['review', 'learn', 'test', 'cram']),
		side: oneOf(['forward', 'back']),
		promisedMinutes: number,
		elapsedMs: number,
		answer: optional(text),
		sure: optional(oneOf([1, 2, 3]))
	}),
	undo: fields<ActOf<'undo'>>({ type: oneOf(['undo']), device: id<DeviceId>(), seq: number }),
	reset: fields<ActOf<'reset'>>({ type: oneOf(['reset']) }),
	suspend: fields<ActOf<'suspend'>>({ type: oneOf(['suspend']) }),
	resume: fields<ActOf<'resume'>>({ type: oneOf(['resume']) }),
	bury: fields<ActOf<'bury'>>({ type: oneOf(['bury']), untilDay: number }),
	reschedule: fields<ActOf<'reschedule'>>({
		type: oneOf(['reschedule']),
		stability: number,
		difficulty: within(1, 10),
		dueAt: number
	})
};

const actTypes = oneOf(Object.keys(acts) as readonly Act['type'][]);
const act: Reader<Act> = (value) => acts[fields<Pick<Act, 'type'>>({ type: actTypes })(value).type](value);

const record: Reader<LogRecord> = fields<LogRecord>({
	token: text,
	at: number,
	offsetMinutes: number,
	card: id<CardId>(),
	act,
	scheduler: number,
	device: id<DeviceId>(),
	seq: number,
	hybrid: number
});

/** Only what Entente itself sets, within the limits its own screen has. */
const settings = fields<Readonly<Record<string, unknown>>>({
	retention: optional(within(0.7, 0.97)),
	newPerDay: optional(within(0, 9_999)),
	reviewsPerDay: optional(within(0, 9_999)),
	dayStartMinutes: optional(within(0, 1_439)),
	theme: optional(oneOf(['device', 'light', 'dark'])),
	letterKeys: optional(truth),
	grading: optional(oneOf(['four', 'two'])),
	askSureness: optional(truth),
	haptics: optional(truth),
	lastCopyAt: optional(nullable(number)),
	recordsAtCopy: optional(number)
});

type TombstoneOf<Kind extends Tombstone['kind']> = Extract<Tombstone, { kind: Kind }>;
const deckTombstone = fields<TombstoneOf<'deck'>>({
	kind: oneOf(['deck']),
	id: id<DeckId>(),
	hybrid: number,
	importedFrom: nullable(text)
});
const cardTombstone = fields<TombstoneOf<'card'>>({
	kind: oneOf(['card']),
	id: id<CardId>(),
	hybrid: number
});
const tombstone: Reader<Tombstone> = (value) => {
	const { kind } = fields<Pick<Tombstone, 'kind'>>({ kind: oneOf(['deck', 'card']) })(value);
	return kind === 'deck' ? deckTombstone(value) : cardTombstone(value);
};

const content = fields<BackupContent>({
	decks: listOf(deckCopy),
	cards: listOf(timedOf(card)),
	articles: listOf(timedOf(article)),
	settings: nullable(timedOf(settings)),
	tombstones: listOf(tombstone),
	records: listOf(record),
	imported: (value) => (value === undefined ? [] : imported(value))
});

/** A student's things from outside, in fresh objects; null where they have another shape. */
export function readContent(value: unknown): BackupContent | null {
	try {
		return content(value);
	} catch (misfit) {
		if (misfit instanceof Misfit) return null;
		throw misfit;
	}
}
