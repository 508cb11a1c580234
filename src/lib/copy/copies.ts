import type { Backup, DamagedSection } from '../core/sharing/backup';
import type { SectionName } from '../core/sharing/content';
import { countOf } from './numbers';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const amountOf: Record<SectionName, (count: number) => string> = {
	decks: (count) => countOf(count, 'deck'),
	cards: (count) => countOf(count, 'card'),
	articles: (count) => countOf(count, 'article'),
	settings: () => 'your settings',
	tombstones: (count) => `the note of ${countOf(count, 'deletion')}`,
	imported: (count) => `the version that came of ${countOf(count, 'deck')}`,
	records: (count) => countOf(count, 'record of study', 'records of study')
};

/** What decks are called whose own titles a copy has lost. */
export const titleOfNameless = 'Deck from a damaged copy';

/** "3 decks, 66 cards, 1 article and 1,204 records of study": what of a copy can be brought back. */
export function contentsOf({ content, damaged }: Pick<Backup, 'content' | 'damaged'>): string {
	const told = (['decks', 'cards', 'articles', 'records'] as const).filter(
		(name) => !damaged.some((each) => each.name === name)
	);
	return listed.format(told.map((name) => amountOf[name](content[name].length)));
}

/** Which parts of a copy are damaged, and what that means; empty where it is whole. */
export function damageSentence(damaged: readonly DamagedSection[]): string {
	if (damaged.length === 0) return '';
	const lost = listed.format(damaged.map(({ name, count }) => amountOf[name](count)));
	const nameless = damaged.some(({ name }) => name === 'decks')
		? ` The titles of its decks are lost: their cards come back in decks called “${titleOfNameless}”.`
		: '';
	return `This file is damaged: ${lost} in it cannot be read. The rest is whole and can be brought back.${nameless} If you have another copy, bring that back as well: the two are joined.`;
}

/** What a copy has brought that was not here, only what there is of it. `whole`: nothing of the copy was damaged. */
export function restoredSentence(
	report: Readonly<Record<'decks' | 'cards' | 'articles' | 'records', number>>,
	whole: boolean
): string {
	const told = (['decks', 'cards', 'articles', 'records'] as const).filter((name) => report[name] > 0);
	if (told.length > 0)
		return `Brought back: ${listed.format(told.map((name) => amountOf[name](report[name])))} that ${isOne(report) ? 'was' : 'were'} not here.`;
	return whole ? 'All of that copy was here already.' : 'All that can be read of that copy was here already.';
}

function isOne(report: Readonly<Record<string, number>>): boolean {
	return Object.values(report).reduce((sum, count) => sum + count, 0) === 1;
}
