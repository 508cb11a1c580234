import { isOrigin } from '../../core/deck/origin';
import { fields, listOf, number, optional, text, type Reader } from '../../core/sharing/readers';
import type { AnkiDeck, CollectionHead, NoteType } from './collection';

/** A list by a number of each, as Anki's JSON has it beside keys of any kind. */
const byOrder = <T extends { readonly ord?: number | undefined }>(list: readonly T[]): readonly T[] =>
	[...list].sort((one, other) => (one.ord ?? 0) - (other.ord ?? 0));

interface TypeJson {
	readonly name: string;
	readonly type?: number | undefined;
	readonly css?: string | undefined;
	readonly originalStockKind?: number | undefined;
	readonly flds: readonly { readonly name: string; readonly ord?: number | undefined }[];
	readonly tmpls: readonly {
		readonly qfmt: string;
		readonly afmt: string;
		readonly ord?: number | undefined;
	}[];
}

/** Anki's number for notes that hide places on a picture. */
export const pictureKind = 6;

const typeJson: Reader<TypeJson> = fields<TypeJson>({
	name: text,
	type: optional(number),
	css: optional(text),
	originalStockKind: optional(number),
	flds: listOf(fields<TypeJson['flds'][number]>({ name: text, ord: optional(number) })),
	tmpls: listOf(fields<TypeJson['tmpls'][number]>({ qfmt: text, afmt: text, ord: optional(number) }))
});

const deckJson = fields<{ readonly name: string; readonly desc?: string | undefined }>({
	name: text,
	desc: optional(text)
});

interface ConfigJson {
	readonly creationOffset?: number | undefined;
	readonly rollover?: number | undefined;
	readonly entente?: string | undefined;
}

const configJson = fields<ConfigJson>({
	creationOffset: optional(number),
	rollover: optional(number),
	entente: optional(text)
});

/** Minutes east of UTC and the hour a day begins, from settings that may lack both; Anki counts minutes west. */
export function daysFrom(config: unknown): Pick<CollectionHead, 'offsetMinutes' | 'rollover' | 'entente'> {
	const { creationOffset = 0, rollover = 4, entente = '' } = configJson(config);
	return { offsetMinutes: 0 - creationOffset, rollover, entente: isOrigin(entente) ? entente : '' };
}

function typeFrom(id: string, json: unknown): NoteType {
	const { name, type, css = '', originalStockKind, flds, tmpls } = typeJson(json);
	return {
		id,
		name,
		isCloze: type === 1,
		isPictures: originalStockKind === pictureKind,
		hasStyle: css.trim() !== '',
		fields: byOrder(flds).map((field) => field.name),
		templates: byOrder(tmpls).map(({ qfmt, afmt }) => ({ front: qfmt, back: afmt }))
	};
}

function deckFrom(id: string, json: unknown): AnkiDeck {
	const { name, desc = '' } = deckJson(json);
	return { id: Number(id), levels: name.split('::'), description: desc };
}

/** The parts of a collection that older packages keep as JSON, in one row. */
export interface JsonHead {
	readonly conf: string;
	readonly models: string;
	readonly decks: string;
}

const entriesIn = (json: string): [string, unknown][] => Object.entries(JSON.parse(json) as object);

/** Note types, decks and settings as JSON has them. */
export function headFromJson({
	conf,
	models,
	decks
}: JsonHead): Omit<CollectionHead, 'createdAt' | 'changedAt'> {
	return {
		...daysFrom(JSON.parse(conf)),
		types: new Map(entriesIn(models).map(([id, json]) => [id, typeFrom(id, json)])),
		decks: new Map(entriesIn(decks).map(([id, json]) => [Number(id), deckFrom(id, json)]))
	};
}
