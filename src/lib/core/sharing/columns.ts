import { kinds, type CardContent, type DeckHead, type DeckText } from '../deck/card';
import { cleanDeck, cleanModes } from '../deck/clean';
import { limits } from '../deck/limits';
import { handWrittenOrigin } from '../deck/origin';

/** The ways to be asked and the lasting name stand last, where there are any. */
function lastOfHead({ modes = [], origin }: DeckHead): readonly string[] {
	if (origin !== undefined) return [modes.join(' '), origin];
	return modes.length > 0 ? [modes.join(' ')] : [];
}

/** A deck as columns: alike stands beside alike, so that deflate finds it. What reading fills in is left empty. */
export function columnsFromDeck(deck: DeckText): readonly unknown[] {
	const { head, cards } = cleanDeck(deck);
	const column = <T>(read: (card: CardContent) => T) => cards.map(read);
	const rightFor = column((card) => card.rightFor ?? []);
	return [
		[head.title, head.author, head.licence, head.language, head.source, head.version, ...lastOfHead(head)],
		column(({ kind }) => kinds.indexOf(kind)).join(''),
		column(({ form }) => (form === 'cloze' ? 'c' : 'q')).join(''),
		column(({ prompt }) => prompt),
		column(({ answer }) => answer),
		column(({ accepted }) => accepted),
		column(({ options }) => options),
		column(({ quote }) => quote?.text ?? ''),
		column(({ rule }) => rule ?? ''),
		column(({ tags }) => tags),
		column(({ writtenId }) => writtenId ?? ''),
		column((card) => (card.origin === handWrittenOrigin(card) ? '' : card.origin)),
		column(({ fact, origin }) => (fact === origin ? '' : fact)),
		...(rightFor.some((told) => told.length > 0) ? [rightFor] : [])
	];
}

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= limits.fieldLength;

function isTexts(value: unknown, length: number): value is readonly string[] {
	return Array.isArray(value) && value.length === length && value.every(isText);
}

function isLists(value: unknown, length: number): value is readonly (readonly string[])[] {
	const isList = (entry: unknown) =>
		Array.isArray(entry) && entry.length <= limits.listEntries && entry.every(isText);
	return Array.isArray(value) && value.length === length && value.every(isList);
}

function headFromColumn(value: unknown): DeckHead | null {
	if (!isTexts(value, 6) && !isTexts(value, 7) && !isTexts(value, 8)) return null;
	const [title = '', author = '', licence = '', language = '', source = '', version = '', ...last] = value;
	const [modes = '', origin = ''] = last;
	return { title, author, licence, language, source, version, modes: cleanModes(modes.split(' ')), origin };
}

function cardsFromColumns(columns: readonly unknown[]): readonly CardContent[] | null {
	const [marks, forms, ...rest] = columns;
	const [prompts, answers, accepted, options, quotes, rules, tags, ids, origins, facts, rightFor] = rest;
	if (typeof marks !== 'string' || typeof forms !== 'string' || forms.length !== marks.length) return null;
	const count = marks.length;
	if (count > limits.cards || !/^[0-4]*$/.test(marks) || !/^[qc]*$/.test(forms)) return null;
	if (!isTexts(prompts, count) || !isTexts(answers, count) || !isTexts(quotes, count)) return null;
	if (!isTexts(rules, count) || !isTexts(ids, count)) return null;
	if (!isTexts(origins, count) || !isTexts(facts, count)) return null;
	if (!isLists(accepted, count) || !isLists(options, count) || !isLists(tags, count)) return null;
	if (rightFor !== undefined && !isLists(rightFor, count)) return null;
	return prompts.map((prompt, i) => ({
		kind: kinds[Number(marks.charAt(i))] ?? 'other',
		form: forms.charAt(i) === 'c' ? 'cloze' : 'question',
		prompt,
		answer: answers[i] ?? '',
		accepted: accepted[i] ?? [],
		options: options[i] ?? [],
		rightFor: rightFor?.[i] ?? [],
		quote: quotes[i] ? { text: quotes[i] } : null,
		rule: rules[i] ?? null,
		tags: tags[i] ?? [],
		writtenId: ids[i] ?? null,
		origin: origins[i] ?? '',
		fact: facts[i] ?? ''
	}));
}

/** How many columns there are, without the sentences that wrong options are right for: those stand last, where any are told. */
const columnCount = 13;

/** The deck that columns from outside mean, in fresh objects; null where they mean none. */
export function deckFromColumns(columns: unknown): DeckText | null {
	if (!Array.isArray(columns) || columns.length < columnCount || columns.length > columnCount + 1)
		return null;
	const [first, ...rest]: readonly unknown[] = columns;
	const [head, cards] = [headFromColumn(first), cardsFromColumns(rest)];
	if (!head || !cards) return null;
	const deck = cleanDeck({ head, cards });
	return deck.cards.every(({ prompt, answer }) => prompt !== '' && answer !== '') ? deck : null;
}
