import { kinds, type CardContent, type DeckHead, type DeckText } from '../../core/deck/card';
import { cleanCard } from '../../core/deck/clean';
import {
	escapeList,
	escapePlaces,
	escapeValue,
	unescapeList,
	unescapePlaces,
	unescapeValue
} from '../../core/deck/escape';
import { parseDeck } from '../../core/deck/parse';
import { printDeck } from '../../core/deck/print';
import { createRandom } from '../../core/random';
import { askCloze } from './cloze';
import type { NoteType } from './collection';
import type { NoteFields } from './noteFields';
import { clozeType, ownTypes, questionType, type OwnType } from './ownTypes';
import { htmlFromText, textFromHtml } from './words';

const blank = /\[([^[\]]+)\]/;
const separator = /\s/g;

/** Which of Entente's note types a card is a note of. */
export function ownTypeOf({ form }: Pick<CardContent, 'form'>): OwnType {
	return form === 'cloze' ? clozeType : questionType;
}

/** The tag as Anki keeps it: one word. */
export function ankiTag(tag: string): string {
	return tag.replace(separator, '_');
}

/** Right and wrong answers together, in an order that is the same each time. */
function choicesOf({ answer, options, origin }: CardContent): string {
	if (options.length === 0) return '';
	const random = createRandom(`choices ${origin}`);
	const drawn = [answer, ...options].map((choice) => [random(), choice] as const);
	const items = drawn
		.sort(([one], [other]) => one - other)
		.map(([, choice]) => `<li>${htmlFromText(choice)}</li>`);
	return `<ul>${items.join('')}</ul>`;
}

function clozeText({ prompt, answer }: CardContent): string {
	const [found = '', hint = ''] = blank.exec(prompt) ?? [];
	const at = prompt.indexOf(found);
	const deletion = `{{c1::${htmlFromText(answer, true)}::${htmlFromText(hint, true)}}}`;
	return htmlFromText(prompt.slice(0, at)) + deletion + htmlFromText(prompt.slice(at + found.length));
}

const sourceOf = ({ source, author, licence }: DeckHead) =>
	[source, source.includes(author) ? '' : author, licence].filter((each) => each !== '').join(' · ');

/** What Anki has no field for, as lines of a deck text. */
function restOf(card: CardContent): string {
	const { kind, rule, fact, tags, writtenId, origin } = card;
	return [
		`Kind: ${kind}`,
		`Tags: ${escapeList(tags, ',')}`,
		`Id: ${escapeValue(writtenId ?? '')}`,
		`Rule: ${escapeValue(rule ?? '')}`,
		`Fact: ${escapeValue(fact)}`,
		`Origin: ${origin}`
	]
		.filter((line) => !line.endsWith(': '))
		.join('\n');
}

/** A card's words as the fields of its note, in HTML. */
export function fieldsFromCard(card: CardContent, head: DeckHead): readonly string[] {
	const { prompt, answer, accepted, options, rightFor = [], quote } = card;
	const asked = card.form === 'cloze' ? [clozeText(card)] : [htmlFromText(prompt), htmlFromText(answer)];
	const rest = [
		escapeList(accepted, '|'),
		escapeList(options, '|'),
		escapePlaces(rightFor),
		quote?.text ?? '',
		sourceOf(head),
		restOf(card)
	];
	return [...asked, choicesOf(card), ...rest.map((text) => htmlFromText(text))];
}

/** Whether a note type is Entente's own, as it wrote it. */
export function isOwnType({ id, fields }: NoteType): boolean {
	return ownTypes.some((own) => String(own.id) === id && own.fields.every((name) => fields.includes(name)));
}

/** What stands behind a key in lines, each of which follows a line break; of several alike the last, nothing where there is none. */
function valueIn(lines: string, key: string): string {
	const start = `\n${key}: `;
	const at = lines.lastIndexOf(start);
	if (at < 0) return '';
	const end = lines.indexOf('\n', at + 1);
	return lines.slice(at + start.length, end < 0 ? undefined : end);
}

/** The entries of a field that is a list, with the empty ones. A line of its own, typed in Anki, is an entry of its own. */
function placesFrom(text: string): readonly string[] {
	return text === '' ? [] : unescapePlaces(joinLines(text.replace(/\n(?![\n ])/g, ' | ')), '|');
}

/** The card that an own note is; null where what stands in it is no card any more. */
export function cardFromFields(fields: NoteFields, tags: readonly string[]): CardContent | null {
	const text = (name: string) => textFromHtml(fields.get(name) ?? '');
	const list = (name: string) => placesFrom(text(name)).filter((entry) => entry !== '');
	const asked = fields.has('Text')
		? askedBy(fields.get('Text') ?? '')
		: { prompt: text('Question'), answer: text('Answer') };
	const rest = `\n${text('Entente')}`;
	const value = (key: string) => unescapeValue(valueIn(rest, key));
	const kind = valueIn(rest, 'Kind');
	const quote = text('Sentence');
	const card = cleanCard({
		kind: kinds.find((each) => each === kind) ?? 'other',
		form: fields.has('Text') ? 'cloze' : 'question',
		prompt: asked.prompt,
		answer: asked.answer,
		accepted: list('Also'),
		options: list('Wrong'),
		rightFor: placesFrom(text('Where')),
		quote: quote === '' ? null : { text: quote },
		rule: value('Rule'),
		tags: tagsOf(unescapeList(valueIn(rest, 'Tags'), ','), tags),
		writtenId: value('Id'),
		origin: value('Origin'),
		fact: value('Fact')
	});
	return card.prompt === '' || card.answer === '' ? null : card;
}

/** A line that is set in goes on with the one above it, as in a deck text. */
function joinLines(text: string): string {
	return text.replace(/\n[ ]+/g, '\n');
}

function askedBy(html: string): Pick<CardContent, 'prompt' | 'answer'> {
	const { prompt, answers } = askCloze(html, 1, (hint) => `[${hint}]`);
	return { prompt: textFromHtml(prompt), answer: answers.map(textFromHtml).join('; ') };
}

/** Tags as they were written here, unless they were changed in Anki. */
function tagsOf(tags: readonly string[], now: readonly string[]): readonly string[] {
	if (tags.length === 0) return now;
	const before = new Set(tags.map(ankiTag));
	return before.size === now.length && now.every((tag) => before.has(tag)) ? tags : now;
}

/** The levels of a deck's name in Anki: two colons would make two of one. */
export function ankiName(title: string): string {
	return title.replace(/:{2,}/g, ':').trim() || 'Untitled';
}

/** A deck's head as the description that Anki shows of the deck. */
export function descriptionOf(head: DeckHead): string {
	return htmlFromText(printDeck({ head, cards: [] }).trim());
}

/** The head that a description holds; null where somebody else wrote it. */
export function headFromDescription(description: string): DeckText['head'] | null {
	const text = textFromHtml(description);
	if (!text.startsWith('# ')) return null;
	const deck = parseDeck(text);
	return deck.ok ? deck.value.head : null;
}
