import type { Block, Field } from './blocks';
import { kinds, type CardContent, type Kind, type Quote } from './card';
import { cleanCard, hasBlank } from './clean';
import type { Report } from './errors';
import { unescapeList, unescapePlaces, unescapeValue } from './escape';
import type { CardKey } from './keys';
import { limits } from './limits';
import { isOrigin } from './origin';

/** The text of a field that is a single one; empty where it is absent. */
export function textFromField(field: Field | undefined): string {
	return unescapeValue(field?.values[0] ?? '');
}

/** One by one: a list without end has more entries than a call may have arguments. */
const longestOf = (entries: readonly string[]) =>
	entries.reduce((most, { length }) => Math.max(most, length), 0);

function readList(block: Block<CardKey>, key: 'Also' | 'Wrong' | 'Tags', report: Report): readonly string[] {
	const field = block.fields.get(key);
	if (!field) return [];
	const entries = field.values.flatMap((value) => unescapeList(value, key === 'Tags' ? ',' : '|'));
	const longest = longestOf(entries);
	if (entries.length > limits.listEntries)
		report({ type: 'list-too-long', line: field.line, key, entries: entries.length });
	if (longest > (key === 'Tags' ? limits.tagLength : limits.fieldLength))
		report({ type: 'value-too-long', line: field.line, key, length: longest });
	return entries;
}

/** Which sentence each wrong option is right for, by place; empty between two bars where none is known. */
function readWhere({ fields }: Block<CardKey>, report: Report): readonly string[] {
	const field = fields.get('Where');
	const entries = unescapePlaces(field?.values[0] ?? '', '|');
	const longest = longestOf(entries);
	if (field && longest > limits.fieldLength)
		report({ type: 'value-too-long', line: field.line, key: 'Where', length: longest });
	return entries;
}

function readKind(field: Field | undefined, report: Report): Kind {
	const word = textFromField(field).trim().toLowerCase().replace('organisation', 'organization');
	const kind = kinds.find((known) => known === word);
	if (field && kind === undefined)
		report({ type: 'kind-unknown', line: field.line, kind: word.slice(0, 60) });
	return kind ?? 'other';
}

function readQuote({ fields }: Block<CardKey>, report: Report): Quote | null {
	const text = textFromField(fields.get('Quote'));
	const at = fields.get('At');
	if (!at) return text === '' ? null : { text };
	const value = textFromField(at).trim();
	const [, start, end] = /^(\d{1,9})\s*[–-]\s*(\d{1,9})$/.exec(value) ?? [];
	if (text === '') report({ type: 'quote-missing', line: at.line });
	if (Number(start) < Number(end)) return { text, start: Number(start), end: Number(end) };
	report({ type: 'offsets-unreadable', line: at.line, value: value.slice(0, 60) });
	return null;
}

function readOrigin(field: Field | undefined, report: Report): string {
	const value = textFromField(field).trim();
	if (field && !isOrigin(value))
		report({ type: 'origin-unreadable', line: field.line, value: value.slice(0, 60) });
	return value;
}

function checkPrompt({ line, fields }: Block<CardKey>, report: Report) {
	const [question, cloze] = [fields.get('Q'), fields.get('C')];
	const prompt = question ?? cloze;
	if (question && cloze) report({ type: 'two-prompts', line: Math.max(question.line, cloze.line) });
	if (!prompt || textFromField(prompt).trim() === '')
		report({ type: 'question-missing', line: prompt?.line ?? line });
	else if (cloze && !hasBlank(textFromField(cloze))) report({ type: 'blank-missing', line: cloze.line });
	const answer = fields.get('A');
	if (textFromField(answer).trim() === '') report({ type: 'answer-missing', line: answer?.line ?? line });
}

/** The card that a block of lines means. What is wrong is reported; reading goes on with what is left. */
export function contentFromBlock(block: Block<CardKey>, report: Report): CardContent {
	const { fields } = block;
	checkPrompt(block, report);
	const text = (key: CardKey) => textFromField(fields.get(key));
	return cleanCard({
		kind: readKind(fields.get('Kind'), report),
		form: fields.has('C') ? 'cloze' : 'question',
		prompt: text(fields.has('C') ? 'C' : 'Q'),
		answer: text('A'),
		accepted: readList(block, 'Also', report),
		options: readList(block, 'Wrong', report),
		rightFor: readWhere(block, report),
		quote: readQuote(block, report),
		rule: text('Rule'),
		tags: readList(block, 'Tags', report),
		writtenId: text('Id'),
		origin: readOrigin(fields.get('Origin'), report),
		fact: text('Fact')
	});
}
