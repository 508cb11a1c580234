import type { CardContent } from '../../core/deck/card';
import { parseDate } from '../../core/dates/parse';
import { cleanCard, hasBlank } from '../../core/deck/clean';
import { limits } from '../../core/deck/limits';
import { handWrittenOrigin } from '../../core/deck/origin';
import { hashText, idFromWords } from '../../core/random';
import { err, ok, type Result } from '../../core/result';
import type { DropReason } from '../../core/sharing/incoming';
import { isCover } from '../../core/sharing/formats/blanks';
import { askCloze } from './cloze';
import type { Note, NoteType } from './collection';
import { NoteFields } from './noteFields';
import { cardFromFields, isOwnType } from './ownNotes';
import { answerPartOf, fillTemplate } from './template';
import { nothingSeen, wordsFromHtml, type Seen } from './words';

/** A card's words, and what its HTML had beside them. */
export interface Taken {
	readonly card: CardContent;
	readonly seen: Seen;
}

/** Fields of a note that are looked at, at most. */
const mostFields = 200;

/** The card that a template, or a blank of a cloze, makes of a note. */
export type CardMaker = (note: Note, place: number) => Result<Taken, DropReason>;

/** What makes cards of the notes of a type. What hangs on the type alone is made out once. */
export function cardMaker(type: NoteType): CardMaker {
	const places = new Map(type.fields.map((name, place) => [name, place]));
	const isOwn = isOwnType(type);
	return (note, place) => {
		if (note.fields === null) return err('too-long');
		if (type.fields.length !== note.fields.length || type.fields.length > mostFields)
			return err('fields-mismatched');
		if (type.isPictures) return err('media-only');
		const fields = new NoteFields(places, note.fields);
		const own = isOwn ? cardFromFields(fields, note.tags) : null;
		if (own) return isTooLong(own) ? err('too-long') : ok({ card: own, seen: nothingSeen() });
		return cardFromTemplates(note, { type, fields, place });
	};
}

function cardFromTemplates(
	note: Note,
	{ type, fields, place }: { readonly type: NoteType; readonly fields: NoteFields; readonly place: number }
): Result<Taken, DropReason> {
	const seen = nothingSeen();
	const asked = type.isCloze ? clozeFrom(fields, type, place) : questionFrom(fields, type, place);
	if (!asked) return err('fields-mismatched');
	const words = { prompt: wordsFromHtml(asked.prompt, seen), answer: wordsFromHtml(asked.answer, seen) };
	const told = wordsFromHtml(asked.told, seen);
	const answer = withoutQuestion(words.answer, words.prompt);
	const missing = missingIn({ prompt: words.prompt, answer, isCloze: type.isCloze }, seen);
	if (missing) return err(missing);
	return ok({ card: contentFrom(note, { ...words, answer, told, place, isCloze: type.isCloze }), seen });
}

/** More than a card of a deck text may hold. */
function isTooLong({ prompt, answer, accepted, options, rightFor = [], quote, tags }: CardContent): boolean {
	const texts = [prompt, answer, quote?.text ?? '', ...accepted, ...options, ...rightFor];
	return (
		texts.some((text) => text.length > limits.fieldLength) ||
		tags.some((tag) => tag.length > limits.tagLength) ||
		[accepted, options, tags].some((list) => list.length > limits.listEntries)
	);
}

/** What a card asks and tells, in HTML. */
interface Asked {
	readonly prompt: string;
	readonly answer: string;
	/** What stands beside a cloze's answer. */
	readonly told: string;
}

function questionFrom(fields: NoteFields, type: NoteType, place: number): Asked | null {
	const template = type.templates[place];
	if (!template) return null;
	const cloze = (html: string) => html;
	return {
		prompt: fillTemplate(template.front, { fields, isBack: false, cloze }),
		answer: fillTemplate(answerPartOf(template.back), { fields, isBack: true, cloze }),
		told: ''
	};
}

function clozeFrom(fields: NoteFields, type: NoteType, place: number): Asked | null {
	const template = type.templates[0];
	if (!template) return null;
	const answers: string[] = [];
	const cloze = (html: string) => {
		const asked = askCloze(html, place + 1);
		answers.push(...asked.answers);
		return asked.prompt;
	};
	const prompt = fillTemplate(template.front, { fields, isBack: false, cloze });
	const told = fillTemplate(template.back, { fields, isBack: true, cloze: () => '' });
	return { prompt, answer: answers.join('; '), told };
}

/** Backs without Anki's line often begin with the question once more. */
function withoutQuestion(answer: string, prompt: string): string {
	return prompt !== '' && answer.startsWith(`${prompt}\n`) ? answer.slice(prompt.length).trim() : answer;
}

function missingIn(
	{
		prompt,
		answer,
		isCloze
	}: { readonly prompt: string; readonly answer: string; readonly isCloze: boolean },
	{ media }: Seen
): DropReason | null {
	if (isCover(answer)) return 'media-only';
	if (prompt === '') return media ? 'media-only' : 'question-missing';
	if (isCloze && !hasBlank(prompt)) return 'blank-missing';
	if (answer === '') return media ? 'media-only' : 'answer-missing';
	return Math.max(prompt.length, answer.length) > limits.fieldLength ? 'too-long' : null;
}

function contentFrom(
	{ guid, tags }: Note,
	{ prompt, answer, told, place, isCloze }: Asked & { readonly place: number; readonly isCloze: boolean }
): CardContent {
	return cleanCard({
		kind: isDate(answer) ? 'date' : 'other',
		form: isCloze ? 'cloze' : 'question',
		prompt,
		answer,
		accepted: [],
		options: [],
		quote: told === '' ? null : { text: told.slice(0, limits.fieldLength) },
		rule: null,
		tags: tags.slice(0, limits.listEntries).map((tag) => tag.slice(0, limits.tagLength)),
		writtenId: null,
		origin: handWrittenOrigin({ prompt: '', writtenId: nameOf(guid, place, isCloze) }),
		fact: idFromWords(hashText(`anki note ${guid}`))
	});
}

/** The lasting name of a card, as a text file of Anki's has it too. */
function nameOf(guid: string, place: number, isCloze: boolean): string {
	if (isCloze) return `${guid} ${place + 1}`;
	return place === 0 ? guid : `${guid} card ${place + 1}`;
}

/** Most answers have none, and are not looked at any further. */
const year = /\b(?:1\d|20)\d\d\b/;
const isDate = (answer: string) => answer.length <= 40 && year.test(answer) && parseDate(answer) !== null;
