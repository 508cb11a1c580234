import { err, ok, type Result } from '../result';
import { blocksFromLines, type Block, type Blocks } from './blocks';
import { ways, type CardContent, type DeckHead, type DeckText, type Way } from './card';
import { cleanHead, isLanguage } from './clean';
import { contentFromBlock, textFromField } from './content';
import type { DeckError, Report } from './errors';
import { unescapeList, unescapeValue } from './escape';
import { isListKey, type CardKey, type HeadKey } from './keys';
import { limits } from './limits';
import { linesFromText } from './lines';
import { isOrigin } from './origin';

function checkLengths<Key extends HeadKey | CardKey>({ fields }: Block<Key>, report: Report) {
	for (const [key, field] of fields) {
		const length = isListKey(key) ? 0 : textFromField(field).length;
		if (length > limits.fieldLength) report({ type: 'value-too-long', line: field.line, key, length });
	}
}

/** The ways to be asked that a head allows; the first that there is not is reported. */
function readModes({ fields }: Blocks['head'], report: Report): readonly Way[] {
	const field = fields.get('Modes');
	const words = unescapeList(field?.values[0] ?? '', ',').map((word) => word.trim().toLowerCase());
	const unknown = words.find((word) => !ways.some((way) => way === word));
	if (field && unknown !== undefined)
		report({ type: 'mode-unknown', line: field.line, mode: unknown.slice(0, 60) });
	return ways.filter((way) => words.includes(way));
}

function readHead({ title, head }: Blocks, report: Report): DeckHead {
	const text = (key: HeadKey) => textFromField(head.fields.get(key));
	const name = unescapeValue(title?.value ?? '');
	if (name.trim() === '') report({ type: 'title-missing', line: title?.line ?? 1 });
	const language = text('Language').trim();
	if (language !== '' && !isLanguage(language)) {
		const line = head.fields.get('Language')?.line ?? 1;
		report({ type: 'language-unknown', line, language: language.slice(0, 60) });
	}
	const origin = text('Deck').trim();
	if (origin !== '' && !isOrigin(origin)) {
		const line = head.fields.get('Deck')?.line ?? 1;
		report({ type: 'deck-unreadable', line, value: origin.slice(0, 60) });
	}
	checkLengths(head, report);
	return cleanHead({
		title: name,
		author: text('Author'),
		licence: text('Licence'),
		language,
		source: text('Source'),
		version: text('Version'),
		modes: readModes(head, report),
		origin
	});
}

function readCards({ cards }: Blocks, report: Report): readonly CardContent[] {
	const over = cards[limits.cards];
	if (over) report({ type: 'too-many-cards', line: over.line });
	const linesById = new Map<string, number>();
	return cards.slice(0, limits.cards).map((block) => {
		checkLengths(block, report);
		const card = contentFromBlock(block, report);
		const id = card.writtenId;
		const first = id === null ? undefined : linesById.get(id);
		if (id !== null && first !== undefined) report({ type: 'id-repeated', line: block.line, id, first });
		else if (id !== null) linesById.set(id, block.line);
		return card;
	});
}

/** Reads a deck text. Wrong ones come back with every error found, in order of lines. */
export function parseDeck(text: string): Result<DeckText, readonly DeckError[]> {
	if (text.length > limits.textLength) return err([{ type: 'text-too-long', line: 1, length: text.length }]);
	const errors: DeckError[] = [];
	const report = (error: DeckError) => {
		if (errors.length < limits.errors) errors.push(error);
		else if (errors.length === limits.errors) errors.push({ type: 'too-many-errors', line: error.line });
	};
	const blocks = blocksFromLines(linesFromText(text), report);
	const deck = { head: readHead(blocks, report), cards: readCards(blocks, report) };
	return errors.length === 0 ? ok(deck) : err(errors.sort((one, other) => one.line - other.line));
}
