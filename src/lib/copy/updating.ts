import type { UpdateCounts } from '../core/sharing/merge/shown';
import type { CardUnitName, HeadUnitName } from '../core/sharing/merge/units';
import { countOf } from './numbers';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "What came changes 2 cards, brings 1 new one and takes 1 out." */
export function updateSentence(counts: UpdateCounts): string {
	const parts = partsOf(counts);
	return parts.length === 0
		? 'What came changes only what the deck says of itself.'
		: `What came ${listed.format(parts)}.`;
}

/** How one of several decks that came stands to those that are here: "Already here: changes 2 cards." */
export function standingSentence(isHere: boolean, counts: UpdateCounts | null): string {
	if (!isHere) return 'New.';
	if (!counts) return 'Already here, nothing new.';
	const parts = partsOf(counts);
	const what = parts.length === 0 ? 'changes only what the deck says of itself' : listed.format(parts);
	const stays =
		counts.conflicts > 0 ? ' Where you both changed something, yours stays unless you choose theirs.' : '';
	return `Already here: ${what}.${stays}`;
}

/** Where a deck was kept more than once. */
export const whichCopy = 'You have this deck more than once. Which one is meant?';

interface Copy {
	readonly title: string;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
}

/** The copies of a deck, each by what tells it from the others: to the second where two are of one minute. */
export function copyWords(copies: readonly Copy[]): readonly string[] {
	const words = ({ title, createdAt }: Copy, moments: Intl.DateTimeFormat) =>
		`${title}, kept on ${moments.format(createdAt)}`;
	const short = copies.map((copy) => words(copy, toTheMinute));
	return new Set(short).size === copies.length ? short : copies.map((copy) => words(copy, toTheSecond));
}

const toTheMinute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const toTheSecond = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' });

/** What the press of the button does to so many decks: "Keep 2 decks, update 1". */
export function carryOutWords(kept: number, updated: number): string {
	if (updated === 0) return `Keep ${countOf(kept, 'deck')}`;
	return kept === 0
		? `Update ${countOf(updated, 'deck')}`
		: `Keep ${countOf(kept, 'deck')}, update ${updated}`;
}

/** What became of so many decks whose update was taken back. */
export function takenBackSentence(decks: number): string {
	const cards = decks === 1 ? 'The cards of the deck are' : `The cards of ${countOf(decks, 'deck')} are`;
	return `${cards} as they were before it. What you have learned stays.`;
}

function partsOf({ changed, conflicts, added, gone }: UpdateCounts): readonly string[] {
	return [
		changed > 0 ? `changes ${countOf(changed, 'card')}` : '',
		conflicts > 0 ? `changes ${countOf(conflicts, 'card')} otherwise than you did` : '',
		added > 0 ? `brings ${countOf(added, 'new card')}` : '',
		gone > 0 ? `no longer has ${countOf(gone, 'card')}` : ''
	].filter(Boolean);
}

const unitWords: Readonly<Record<CardUnitName | HeadUnitName, string>> = {
	prompt: 'Question',
	answer: 'Answer',
	kind: 'Kind',
	accepted: 'Also right',
	options: 'Wrong options',
	quote: 'Sentence',
	tags: 'Tags',
	name: 'Name',
	fact: 'Fact',
	rule: 'Rule',
	title: 'Title',
	author: 'Author',
	licence: 'Licence',
	language: 'Language',
	source: 'Source',
	modes: 'Ways to be asked'
};

/** What a piece of a card or of a deck's head is called. */
export function wordForUnit(name: string): string {
	return (unitWords as Readonly<Record<string, string>>)[name] ?? name;
}

/** Why a card that the other version no longer has stays unless the student says otherwise; empty where it would go. */
export function staysSentence({ edited, studied }: { edited: boolean; studied: boolean }): string {
	if (studied) return 'You have studied it.';
	return edited ? 'You changed it.' : '';
}

/** Of a card that came with the deck and lies in another by now. */
export const movedSentence = 'You moved it to another deck, where it stays.';

/** What the page says that shows another version of a deck, or a correction of it. */
export const updateWords = {
	version: {
		before: '',
		after: ' is here already.',
		what: 'Your progress stays, and what you changed yourself stays too.',
		yes: 'Update the deck',
		changed: 'Changed by the author',
		gone: 'Taken out by the author',
		goneHint: 'One that you studied or changed stays unless you choose to delete it.'
	},
	correction: {
		before: 'Someone corrects ',
		after: '.',
		what: 'Nothing of it is taken but what you check.',
		yes: 'Take what is checked',
		changed: 'Changed',
		gone: 'Deleted by them',
		goneHint: 'Each stays unless you choose to delete it.'
	}
} as const;
