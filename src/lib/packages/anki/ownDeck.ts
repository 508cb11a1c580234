import { hashText } from '../../core/random';
import type { Deck } from '../../core/deck/card';
import { originOfDeck } from '../../core/deck/origin';
import { ankiName, descriptionOf } from './ownNotes';
import { ownStyle, ownTypes, type OwnType } from './ownTypes';

/** Anki's own settings of a deck. */
const settingsId = 1;
/** Ids of decks are times in Anki; these lie in the years before 2020, where no other deck is made any more. */
const firstDeckId = 1_000_000_000_000;
const deckIds = 500_000_000_000;

/** The id of a deck in Anki: the same at each export. */
export function ankiDeckId({ id }: Pick<Deck, 'id'>): number {
	const [high, low] = hashText(`anki deck ${id}`);
	return firstDeckId + ((high * 1024 + (low >>> 22)) % deckIds);
}

function typeJson({ id, name, isCloze, fields, template }: OwnType, changedAt: number) {
	return {
		id,
		name,
		type: isCloze ? 1 : 0,
		mod: changedAt,
		usn: -1,
		sortf: 0,
		did: null,
		css: ownStyle,
		flds: fields.map((field, ord) => ({
			name: field,
			ord,
			sticky: false,
			rtl: false,
			font: 'Georgia',
			size: 20,
			// What is written for the way back is no reading matter.
			collapsed: field === 'Entente' || field === 'Choices'
		})),
		tmpls: [{ name: template.name, ord: 0, qfmt: template.front, afmt: template.back, did: null }]
	};
}

/** Note types as JSON. Their time never changes while they are what they are: Anki then takes them for known. */
export function typesJson(): string {
	const seconds = (id: number) => Math.floor(id / 1000);
	return JSON.stringify(
		Object.fromEntries(ownTypes.map((type) => [type.id, typeJson(type, seconds(type.id))]))
	);
}

const deckJson = (id: number, name: string, more: { readonly desc: string; readonly mod: number }) => ({
	id,
	name,
	usn: -1,
	lrnToday: [0, 0],
	revToday: [0, 0],
	newToday: [0, 0],
	timeToday: [0, 0],
	collapsed: false,
	browserCollapsed: false,
	dyn: 0,
	conf: settingsId,
	extendNew: 0,
	extendRev: 0,
	...more
});

/** Decks as JSON: Anki's own first one, which stays empty, and the one that is handed over. */
export function decksJson(deck: Deck, changedAt: number): string {
	const id = ankiDeckId(deck);
	return JSON.stringify({
		1: deckJson(1, 'Default', { desc: '', mod: 0 }),
		[id]: deckJson(id, ankiName(deck.title), {
			desc: descriptionOf({ ...deck, origin: originOfDeck(deck) }),
			mod: changedAt
		})
	});
}

/** Settings of decks as JSON: a deck that points to none does not import. */
export function settingsJson(): string {
	return JSON.stringify({
		[settingsId]: {
			id: settingsId,
			mod: 0,
			name: 'Default',
			usn: 0,
			maxTaken: 60,
			autoplay: true,
			timer: 0,
			replayq: true,
			new: {},
			rev: {},
			lapse: {}
		}
	});
}
