import type { MentionKind } from '../core/extraction/mention';
import type { DoubtName } from '../core/writing/judge/sign';
import type { Refusal } from '../core/writing/suggestion';
import { formatPercent } from './numbers';

/** How sure the reader is of a name (0–1), in words and per cent: "sure, 97 %". */
export function sureness(confidence: number): string {
	const word =
		confidence >= 0.95
			? 'sure'
			: confidence >= 0.85
				? 'fairly sure'
				: confidence >= 0.7
					? 'not quite sure'
					: 'unsure';
	return `${word}, ${formatPercent(confidence)}`;
}

/** What a name is of, in small letters. */
export const mentionWords: Readonly<Record<MentionKind, string>> = {
	person: 'person',
	organization: 'organization',
	place: 'place',
	nationality: 'nationality',
	date: 'date',
	time: 'time',
	deal: 'deal',
	money: 'sum of money',
	event: 'event',
	other: 'name'
};

/** Why a card was turned down before the student saw it, as told beside the card that was offered. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
	'answer-in-prompt': 'It tells its own answer.',
	'answer-hinted': 'It tells half of its answer.',
	'option-right': 'One of its wrong answers is right.',
	'two-answers': 'Another card asks the same and has another answer.',
	'same-prompt': 'Another card asks the same.',
	'several-years': 'The sentence gives several years, and it does not say which one is meant.',
	'pointing-word': 'One of its words points to something that is not on the card.',
	'pointing-noun': 'It calls something “the treaty” or “the organization” that it does not name.',
	'relative-date': 'Its time is told from the day of writing.',
	bare: 'It says too little to be answered on its own.',
	'blank-vague': 'Its blank does not say what belongs there.',
	'blank-kind': 'Its blank and its answer do not go together.',
	'two-blanks': 'It has several blanks.',
	'list-answer': 'Its answer is a list.',
	'list-asked': 'It asks for a list.',
	'yes-or-no': 'Half of all guesses would be right.',
	perishable: 'It may not be true for long, and it does not say as of when.',
	garbled: 'Its words went wrong.',
	'long-prompt': 'It is too long.',
	'long-answer': 'Its answer is too long.',
	wordy: 'It says too much.',
	scant: 'It says too little.',
	'half-said': 'It leaves out to what, from what or as what.',
	'one-of-many': 'Its answer is one example of several.',
	'leaning-word': 'It leans on the sentence before it.',
	'cut-short': 'It breaks off.',
	'names-nothing': 'It names too little to be answered without the article.',
	'year-told': 'It asks for a date and tells one.',
	boilerplate: 'Its words belong to the page, not to the article.',
	'no-source': 'It has no sentence to show for its answer.',
	doubtful: 'Most who have not read the article would find fault with it.'
};

/** What speaks against a card that is offered all the same. */
export const doubtWords: Readonly<Record<DoubtName, string>> = {
	undated: 'It does not say when.',
	somebody: 'It asks for a person and does not say when.',
	vague: 'Some of its words are vague.',
	weighing: 'It has its writer’s opinion in it.',
	winding: 'It says much at once.',
	doer: 'It asks who did something and does not say when.',
	still: 'It asks who is or has done something, which may change.',
	short: 'It has few words.',
	'bare-thing': 'It does not say which of several things it means.',
	talk: 'It is about what was said, not what was done.',
	remark: 'It is about what was said or announced.',
	everyday: 'It is about what is done any day: meeting, visiting, sending.',
	dispatch: 'It tells of police, rebels or the like, as news do.',
	month: 'The month may matter less than the year.',
	'two-times': 'It tells another date than the one it asks for.',
	'by-when': 'It asks by or since when, which may have several answers.',
	thin: 'It has few words to go by.',
	'one-word': 'Its answer is one word, which may not be the whole name.',
	figures: 'It has figures in it.',
	money: 'It is about sums or shares.',
	points: 'It speaks of something as known.',
	leans: 'It names little.',
	hanging: 'It ends in words that point back.',
	headed: 'Its sentence alone says too little, so the subject of the article stands before it.',
	led: 'It needs the sentence before it.',
	unsure: 'The grammar of its sentence is hard to read.',
	glued: 'It has a capital where none is looked for.',
	untidy: 'It has commas or stops where none are looked for.',
	told: 'It says words of its answer.',
	twice: 'It says a name twice.',
	blanks: 'It has several blanks.',
	pieced: 'It is pieced together from its sentence.',
	'cut-within': 'Words within its sentence are left out.',
	'cut-short': 'It may break off.',
	'cut-pair': 'It leaves out one of two things that stand together.',
	hero: 'Its answer is whom the whole article is about.',
	namesake: 'Others in the article have the same surname.',
	faint: 'Entente is not sure what its answer is a name of.',
	obscure: 'It names somebody whom few may know.',
	surname: 'It names somebody by one word.',
	private: 'It is about what was somebody’s own.',
	trivial: 'It is about somebody’s life or works, or single ships or buildings.',
	passing: 'It is news of a day.',
	recent: 'It is of recent years, and may soon matter less.',
	traded: 'What was signed or supplied may have several names.',
	joined: 'Several things may have been joined then.',
	late: 'It stands far down in the article.'
};

/** Why a card that is offered is not ticked, from what speaks against it, the gravest first. */
export function lessSure([gravest]: readonly DoubtName[] = []): string {
	return `Less sure. ${gravest === undefined ? 'Read it beside its sentence.' : doubtWords[gravest]}`;
}
