import type { LinkFit } from '../core/sharing/length';
import type { WrittenFormat } from '../core/sharing/written/written';
import { countOf, formatNumber } from './numbers';

/** Who carries a link of this length whole, and who would cut it. */
export function fitSentence(characters: number, fit: LinkFit): string {
	switch (fit) {
		case 'any-chat':
			return 'Fits any chat, mail or note.';
		case 'mail':
			return `Too long for Discord (2,000 characters)${characters > 4_096 ? ' and for Telegram (4,096)' : ''}. Mail carries it whole.`;
		case 'file':
			return 'Most chats and some mail programs would cut it. Send the file instead.';
	}
}

/** "adds 3,900 characters", or that there is nothing to add. */
export function costSentence(characters: number | null): string {
	if (characters === null) return 'too long for a link';
	return characters <= 0 ? 'adds nothing' : `adds ${countOf(characters, 'character')}`;
}

/** The meter in one breath, for those who cannot see it. */
export function meterName(characters: number): string {
	return `Link length ${formatNumber(characters)} characters. Up to 2,000 fits any chat; up to 8,000 fits mail and most chats.`;
}

/** What became of the last thing that was pressed. */
export const shareOutcomes = {
	copied: 'The link is copied.',
	'clipboard-refused': 'The browser did not let Entente copy. Select the link and copy it yourself.',
	shared: 'Handed to your device.',
	closed: '',
	'share-refused': 'The device did not take it. Copy the link instead.',
	saved: 'The file is with your downloads.'
} as const;

/** How many cards of a deck read well, as a sentence. */
export function readsSentence(clean: number, cards: number): string {
	if (clean === cards)
		return cards === 1 ? 'The card reads well.' : `All ${formatNumber(cards)} cards read well.`;
	return `${formatNumber(clean)} of ${countOf(cards, 'card')} ${clean === 1 ? 'reads' : 'read'} well.`;
}

/** The words of a study sheet. */
export const pageWords = {
	language: 'en',
	cards: (count: number) => countOf(count, 'card'),
	author: 'Author',
	licence: 'Licence',
	source: 'Source',
	version: 'Version',
	notStated: 'not stated',
	foot: 'A study sheet made with Entente. Cover the answers and ask yourself.'
} as const;

/** The files a deck can be saved as beside its own, and what each is for. */
export const fileWays: readonly {
	readonly format: Exclude<WrittenFormat, 'deck'>;
	readonly name: string;
	readonly sentence: string;
}[] = [
	{
		format: 'page',
		name: 'A study sheet',
		sentence: 'One page to read and to print, questions and answers side by side.'
	},
	{
		format: 'spreadsheet',
		name: 'A table for a spreadsheet',
		sentence: 'CSV for Excel, Numbers or LibreOffice. Open it here again and nothing is lost.'
	},
	{
		format: 'anki-text',
		name: 'A text for Anki',
		sentence:
			'Tabs between, as Anki imports it. Saved again later, it changes the cards that are there. Anki keeps a card as it came first, from a text or from a package: stay with one of them.'
	}
];

/** What would be handed on beside the cards, in sentences. */
export function goesAlongSentence(quoted: number, withOptions: number): string {
	const parts = [
		quoted > 0
			? `${countOf(quoted, 'card')} ${quoted === 1 ? 'brings its' : 'bring their'} source sentence.`
			: 'No source sentences.',
		withOptions > 0
			? `${countOf(withOptions, 'card')} ${withOptions === 1 ? 'brings' : 'bring'} wrong options.`
			: 'No wrong options.',
		'The article and your answers stay on this device.'
	];
	return parts.join(' ');
}

/** What goes back to a deck's author. */
export function correctionSentence(cards: number, isTooLong: boolean): string {
	const changed =
		cards === 0
			? 'You changed no words of this deck'
			: `You changed or added ${countOf(cards, 'card')} of this deck`;
	if (isTooLong)
		return `${changed}: what is to go back is too much for a link. Send its author the whole deck as a file instead.`;
	return cards === 0
		? `${changed}. What else you did to it can go back to its author, who looks at each change and takes it or leaves it.`
		: `${changed}. A link can bring just that to its author, who looks at each change and takes it or leaves it.`;
}
