import { kinds, type Kind } from '../core/deck/card';
import type { Caution, DropReason, FormatName } from '../core/sharing/incoming';
import { countOf, formatNumber } from './numbers';

/** How what came was read, as a choice and in a sentence: "Read as …". */
export const formatWords: Record<FormatName, string> = {
	link: 'a link of Entente',
	deck: 'a deck text of Entente',
	'anki-text': 'a text file of Anki',
	table: 'a table',
	obsidian: 'notes of Obsidian',
	hashcards: 'a hashcards file',
	supermemo: 'questions and answers (Q: A:)',
	'anki-package': 'a package of Anki'
};

/** Why something was left out. */
export const dropWords: Record<DropReason, string> = {
	'question-missing': 'It has no question.',
	'answer-missing': 'It has no answer.',
	'blank-missing': 'Nothing in it is marked to be asked.',
	'media-only': 'Its question or its answer is only a picture or a sound.',
	'fields-mismatched': 'Its fields do not fit its note type.',
	'too-long': 'It is longer than a card may be (10,000 characters).',
	repeated: 'The same card stands above it.',
	'beyond-limit': 'A deck may have 50,000 cards.'
};

const cards = (count: number) => countOf(count, 'card');

/** What was changed or left behind, in a sentence. */
export function wordsForCaution(caution: Caution): string {
	switch (caution.type) {
		case 'markup-removed':
			return `${cards(caution.cards)} had formatting (HTML); only the words were taken.`;
		case 'media-removed':
			return `${cards(caution.cards)} had pictures or sounds, which were left behind. Look whether ${caution.cards === 1 ? 'it asks' : 'any of them asks'} what only those show.`;
		case 'scripts-removed':
			return `${countOf(caution.count, 'script')} ${caution.count === 1 ? 'was' : 'were'} left behind: no card of Entente runs anything.`;
		case 'styles-removed':
			return `${countOf(caution.count, 'note type')} had a look of ${caution.count === 1 ? 'its' : 'their'} own, which was left behind.`;
		case 'files-left':
			return `${countOf(caution.count, 'picture or sound', 'pictures and sounds')} in the package ${caution.count === 1 ? 'was' : 'were'} left behind.`;
		case 'reviews-unread':
			return `${countOf(caution.count, 'answer')} ${caution.count === 1 ? 'was' : 'were'} left behind: no answer can have ${caution.count === 1 ? 'its' : 'their'} time or grade.`;
		case 'unseen-characters':
			return `${cards(caution.cards)} ${caution.cards === 1 ? 'holds' : 'hold'} characters that nobody sees. Below they are shown by their number, as in ‹U+202E›.`;
		case 'marks-capped':
			return `${cards(caution.cards)} had letters with more accents than any script has; eight were kept of each.`;
		case 'bytes-replaced':
			return `${countOf(caution.count, 'character')} could not be read and ${caution.count === 1 ? 'stands' : 'stand'} as �. Save the file as UTF-8 to have ${caution.count === 1 ? 'it' : 'them'}.`;
		case 'encoding-guessed':
			return 'It is not in UTF-8 and was read as an older Windows encoding. Look whether accents and quotation marks are right.';
		case 'stopped':
			return `After ${formatNumber(caution.entries)} entries that are no cards, reading was stopped.`;
		case 'columns-left':
			return `${countOf(caution.count, 'column')} ${caution.count === 1 ? 'was' : 'were'} not taken.`;
		case 'lists-cut':
			return `${cards(caution.cards)} had more than 100 tags or options, or very long ones; the rest was left out.`;
		case 'decks-joined':
			return `There were ${formatNumber(caution.decks)} decks; those past the 200th were put into the first.`;
		case 'quote-open':
			return `On line ${formatNumber(caution.line)} a quotation mark opens a cell and nothing closes it. It was taken as it stands.`;
		case 'header-unreadable':
			return `Line ${formatNumber(caution.line)} says “${caution.text}”, which means nothing to Entente. It was passed over.`;
		case 'header-repeated':
			return `Line ${formatNumber(caution.line)} says “${caution.text}”, though a line above said it otherwise. The later one holds.`;
	}
}

const kindCounts: Record<Kind, readonly [one: string, many: string]> = {
	date: ['date', 'dates'],
	person: ['person', 'people'],
	deal: ['deal', 'deals'],
	organization: ['organization', 'organizations'],
	other: ['other', 'others']
};

/** "12 dates, 3 people, 10 others"; empty where no card has a kind. */
export function kindsSentence(found: Readonly<Record<Kind, number>>): string {
	const counts = kinds.map((kind) => ({ kind, count: found[kind] }));
	if (counts.every(({ kind, count }) => kind === 'other' || count === 0)) return '';
	return counts
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => countOf(count, ...kindCounts[kind]))
		.join(', ');
}

const mostNamed = 3;

/** What several decks say of one thing, each once and a few named; `unsaid` is of those that say nothing: "A. Teacher; 4 more; the rest not named". */
export function severalWords(said: readonly string[], unsaid = ''): string {
	const all = [...new Set(said.filter((words) => words !== ''))];
	if (all.length === 0) return unsaid;
	const more = all.length > mostNamed ? [`${all.length - mostNamed} more`] : [];
	const rest = unsaid !== '' && said.includes('') ? [`the rest ${unsaid.toLowerCase()}`] : [];
	return [...all.slice(0, mostNamed), ...more, ...rest].join('; ');
}

/** "3 entries were left out." */
export function droppedSentence(count: number): string {
	return `${countOf(count, 'entry', 'entries')} ${count === 1 ? 'was' : 'were'} left out.`;
}

/** Where what came was read and nothing in it is a card, or nothing is to be taken. */
export const nothingTaken =
	'No cards yet. See below what was left out, and change how it is read or what is taken.';
