import type { CardContent, DeckHead, DeckText } from './card';
import { cleanCard, cleanHead } from './clean';
import { escapeList, escapePlaces, escapeValue } from './escape';
import type { CardKey, HeadKey } from './keys';
import { handWrittenOrigin } from './origin';

type Written<Key> = readonly (readonly [key: Key, value: string])[];

function block<Key extends string>(lines: Written<Key>): string {
	const parts: string[] = [];
	for (const [key, value] of lines) if (value !== '') parts.push(key, ': ', value, '\n');
	return parts.join('');
}

function headLines(head: DeckHead): Written<HeadKey> {
	return [
		['Author', escapeValue(head.author)],
		['Licence', escapeValue(head.licence)],
		['Language', head.language],
		['Source', escapeValue(head.source)],
		['Version', escapeValue(head.version)],
		['Modes', escapeList(head.modes ?? [], ',')],
		['Deck', head.origin ?? '']
	];
}

/** What can be left out because reading would fill it in is left out. */
function cardLines(card: CardContent): Written<CardKey> {
	const { quote } = card;
	const hasOffsets = quote?.start !== undefined && quote.end !== undefined;
	return [
		[card.form === 'cloze' ? 'C' : 'Q', escapeValue(card.prompt)],
		['A', escapeValue(card.answer)],
		['Also', escapeList(card.accepted, '|')],
		['Wrong', escapeList(card.options, '|')],
		['Where', escapePlaces(card.rightFor ?? [])],
		['Kind', card.kind === 'other' ? '' : card.kind],
		['Quote', escapeValue(quote?.text ?? '')],
		['At', hasOffsets ? `${quote.start}–${quote.end}` : ''],
		['Tags', escapeList(card.tags, ',')],
		['Id', escapeValue(card.writtenId ?? '')],
		['Rule', escapeValue(card.rule ?? '')],
		['Fact', card.fact === card.origin ? '' : escapeValue(card.fact)],
		['Origin', card.origin === handWrittenOrigin(card) ? '' : card.origin]
	];
}

function textOf({ head, cards }: DeckText, clean: (card: CardContent) => CardContent): string {
	const top = `# ${escapeValue(head.title)}\n\n${block(headLines(head))}`;
	// Each card is let go of as soon as it is printed: a large deck cleaned whole would stand there twice.
	return [top, ...cards.map((card) => block(cardLines(clean(card))))].join('\n');
}

/** A deck as text: a title line, the head's keys, then the cards, a blank line before each. Cleans it first. */
export function printDeck({ head, cards }: DeckText): string {
	return textOf({ head: cleanHead(head), cards }, cleanCard);
}

/** The same of a deck that came clean out of a reader: it need not be cleaned once more. */
export function printCleanDeck(deck: DeckText): string {
	return textOf(deck, (card) => card);
}
