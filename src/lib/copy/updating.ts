import type { CardUnitName, HeadUnitName } from '../core/sharing/merge/units';
import { countOf } from './numbers';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** How much another version of a deck would change here. */
export interface UpdateCounts {
	readonly changed: number;
	readonly conflicts: number;
	readonly added: number;
	readonly gone: number;
}

/** "What came changes 2 cards, brings 1 new one and takes 1 out." */
export function updateSentence({ changed, conflicts, added, gone }: UpdateCounts): string {
	const parts = [
		changed > 0 ? `changes ${countOf(changed, 'card')}` : '',
		conflicts > 0 ? `changes ${countOf(conflicts, 'card')} otherwise than you did` : '',
		added > 0 ? `brings ${countOf(added, 'new card')}` : '',
		gone > 0 ? `no longer has ${countOf(gone, 'card')}` : ''
	].filter(Boolean);
	return parts.length === 0
		? 'What came changes only what the deck says of itself.'
		: `What came ${listed.format(parts)}.`;
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

/** What the page says that shows another version of a deck, or a correction of it. */
export const updateWords = {
	version: {
		before: '',
		after: ' is here already.',
		what: 'Your progress stays, and what you changed yourself stays too.',
		yes: 'Update the deck',
		changed: 'Changed by the author'
	},
	correction: {
		before: 'Someone corrects ',
		after: '.',
		what: 'Nothing of it is taken but what you check.',
		yes: 'Take what is checked',
		changed: 'Changed'
	}
} as const;
