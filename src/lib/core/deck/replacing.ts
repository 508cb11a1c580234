import type { CardContent } from './card';
import { cleanText, hasBlank } from './clean';

/** What is looked for in the words of cards, letter for letter, and what is put in its place. */
export interface Replacing {
	readonly find: string;
	readonly by: string;
	readonly matchCase: boolean;
}

/** What a card's question, answer and spellings become; null where nothing changes, or where a question or an answer would be left empty. */
export function replacedIn(
	card: CardContent,
	{ find, by, matchCase }: Replacing
): Partial<CardContent> | null {
	if (find === '') return null;
	const sought = new RegExp(find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), matchCase ? 'gu' : 'giu');
	const replaced = (text: string) => cleanText(text.replace(sought, () => by));
	const [prompt, answer] = [replaced(card.prompt), replaced(card.answer)];
	const accepted = card.accepted.map(replaced).filter((spelling) => spelling !== '');
	if (prompt === '' || answer === '') return null;
	const change = {
		...(prompt === card.prompt ? {} : { prompt }),
		// Without its blank a clause is asked as a question.
		...(card.form === 'cloze' && !hasBlank(prompt) ? { form: 'question' as const } : {}),
		...(answer === card.answer ? {} : { answer }),
		...(accepted.join('\n') === card.accepted.join('\n') ? {} : { accepted })
	};
	return Object.keys(change).length > 0 ? change : null;
}
