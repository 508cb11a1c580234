import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardContent, DeckHead } from '../lib/core/deck/card';
import { printDeck } from '../lib/core/deck/print';
import { extract } from '../lib/core/extraction/extract';
import { readArticle } from '../lib/core/text/read';
import { contentsFrom } from '../lib/core/writing/choosing/contents';
import type { Decision } from '../lib/core/writing/choosing/decision';
import { writeCards } from '../lib/core/writing/write';
import { shippedTagger } from './readerModel';
import { shippedParser } from './syntaxModel';

/** What stands in a shipped deck's `decisions.json`: its head, and a reader's word on every card. */
export interface Written {
	readonly head: DeckHead;
	readonly decisions: readonly Decision[];
}

/** How many cards of a deck the writer proposed and a reader kept as they were or edited, and how many she added. */
export interface Shares {
	readonly kept: number;
	readonly edited: number;
	readonly added: number;
}

const textOrder = (a: CardContent, b: CardContent) =>
	(a.quote?.start ?? Infinity) - (b.quote?.start ?? Infinity);

/** The deck text of a folder under `decks/`, built from its article and decisions, and where its cards come from. */
export function shippedDeck(folder: string): { readonly text: string; readonly shares: Shares } {
	const article = readArticle(readFileSync(join(folder, 'article.txt'), 'utf8'));
	const { head, decisions }: Written = JSON.parse(readFileSync(join(folder, 'decisions.json'), 'utf8'));
	const suggestions = writeCards(extract(article, shippedTagger()), shippedParser());
	const cards = [...contentsFrom(suggestions, decisions)].sort(textOrder);
	const origins = (type: Decision['type']) =>
		new Set(decisions.flatMap((one) => (one.type === type && one.type !== 'add' ? [one.origin] : [])));
	const proposed = new Set(suggestions.map(({ id }) => id));
	const edits = origins('edit');
	const generated = cards.filter(({ origin }) => proposed.has(origin));
	const edited = generated.filter(({ origin }) => edits.has(origin)).length;
	return {
		text: printDeck({ head, cards }),
		shares: { kept: generated.length - edited, edited, added: cards.length - generated.length }
	};
}
