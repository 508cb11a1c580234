import type { CardContent, DeckHead, DeckText } from '../../deck/card';
import { cleanCard, cleanHead } from '../../deck/clean';
import { asTold } from './told';
import { matchCards, matchOrigins } from './match';
import { cardUnits, headUnits, isSame, mergeUnits, type Merged, type Versions } from './units';

/** A card that is here and that another version changes, or changed as we did not. */
export interface CardMerge<Mine> extends Merged<CardContent> {
	readonly card: Mine;
}

/** A card that is here and that the other version no longer has. */
export interface GoneCard<Mine> {
	readonly card: Mine;
	/** Its words were changed here. */
	readonly edited: boolean;
}

/** What another version of a deck would change here. Nothing of it is done yet. */
export interface DeckMerge<Mine> {
	readonly head: Merged<DeckHead>;
	readonly cards: readonly CardMerge<Mine>[];
	readonly added: readonly CardContent[];
	readonly gone: readonly GoneCard<Mine>[];
	/** The other version with what it did not tell filled in: what the next merge is measured against. */
	readonly base: DeckText;
}

/** The deck as it is here, as it was when it was imported last, and as the other version has it. */
export interface DeckVersions<Mine> {
	/** Null where it is not known: then nothing is taken for gone, and every difference is a conflict. */
	readonly base: DeckText | null;
	readonly mine: { readonly head: DeckHead; readonly cards: readonly Mine[] };
	readonly theirs: DeckText;
}

/**
 * Joins three versions of a deck. What only they changed is taken, what only we changed stays, what both changed differently is a
 * conflict. A card that we deleted stays deleted.
 */
export function mergeDecks<Mine extends CardContent>({
	base,
	mine,
	theirs
}: DeckVersions<Mine>): DeckMerge<Mine> {
	const known = base?.cards ?? [];
	const before = matchCards(known, theirs.cards);
	const ours = matchOrigins(known, mine.cards);
	const byOld = new Map([...ours].map(([card, old]) => [old, card] as const));
	const fresh = theirs.cards.filter((card) => !before.has(card));
	const own = mine.cards.filter((card) => !ours.has(card));
	const alike = base ? matchOrigins(own, fresh) : matchCards(own, fresh);
	const told = asTold(theirs.cards, (card) => before.get(card) ?? alike.get(card));

	const cards: CardMerge<Mine>[] = [];
	const added: CardContent[] = [];
	for (const [card, text] of told) {
		const old = before.get(card) ?? null;
		const here = old ? byOld.get(old) : alike.get(card);
		if (here) cards.push({ card: here, ...mergeCard({ base: old, mine: here, theirs: text }) });
		else if (!old) added.push(text);
	}
	const still = new Set(before.values());
	const gone = [...ours]
		.filter(([, old]) => !still.has(old))
		.map(([card, old]) => ({ card, edited: !says(card, old) }));
	return {
		head: mergeHead({ base: base?.head ?? null, mine: mine.head, theirs: theirs.head }),
		cards: cards.filter(isChange),
		added,
		gone,
		base: { head: theirs.head, cards: [...told.values()] }
	};
}

/** Whether a merge would change nothing and asks nothing. */
export function isSettled({ head, cards, added, gone }: DeckMerge<CardContent>): boolean {
	return !isChange(head) && cards.length + added.length + gone.length === 0;
}

const isChange = ({ taken, conflicts }: Merged<CardContent | DeckHead>) =>
	Object.keys(taken).length + conflicts.length > 0;

/** Quotes are compared by their words: where they stand is this device's own affair. */
function mergeCard({ base, mine, theirs }: Versions<CardContent>): Merged<CardContent> {
	return mergeUnits<CardContent>(cardUnits, {
		base: base && plain(base),
		mine: plain(mine),
		theirs: plain(theirs)
	});
}

function says(one: CardContent, other: CardContent): boolean {
	const [a, b] = [plain(one), plain(other)];
	return cardUnits.every((unit) => isSame<CardContent>(unit, a, b));
}

function plain(card: CardContent): CardContent {
	const cleaned = cleanCard(card);
	return { ...cleaned, quote: cleaned.quote && { text: cleaned.quote.text } };
}

/** The version counts up with whoever gave it out, and a deck keeps its name for good. */
function mergeHead({ base, mine, theirs }: Versions<DeckHead>): Merged<DeckHead> {
	const merged = mergeUnits<DeckHead>(headUnits, {
		base: base && cleanHead(base),
		mine: cleanHead(mine),
		theirs
	});
	const { version } = theirs;
	return version === cleanHead(mine).version ? merged : { ...merged, taken: { ...merged.taken, version } };
}
