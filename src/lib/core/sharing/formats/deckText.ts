import { keyFromWord } from '../../deck/keys';
import { parseDeck } from '../../deck/parse';
import { err, ok } from '../../result';
import { incomingOf } from '../incoming';
import type { TextFormat } from './format';

/** Keys that other formats of questions and answers have too. */
const shared = new Set<string | null>(['Q', 'A', 'C', null]);

interface Signs {
	readonly hasTitle: boolean;
	readonly hasPrompt: boolean;
	/** A key that only a deck text of Entente has. */
	readonly hasOwnKey: boolean;
	/** A line that no deck text has: neither keyed nor indented, or a clause with a blank and no answer. */
	readonly hasLoose: boolean;
}

function signsOf(beginning: string): Signs {
	let [hasTitle, hasPrompt, hasOwnKey, hasLoose, isFirst, isOpen] = [false, false, false, false, true, false];
	for (const line of beginning.split('\n')) {
		if (/^(?:\s*$|\s|-{3,})/.test(line)) continue;
		if (isFirst) hasTitle = /^#(?!#)\s*\S/.test(line);
		const isTitle = isFirst && hasTitle;
		isFirst = false;
		if (isTitle) continue;
		const key = keyFromWord(/^(\p{L}+)[ \t]*:/u.exec(line)?.[1] ?? '');
		if (isOpen && (key === 'Q' || key === 'C')) hasLoose = true;
		isOpen = key === 'C' || (isOpen && key !== 'A');
		hasPrompt ||= key === 'Q' || key === 'C';
		hasOwnKey ||= !shared.has(key);
		hasLoose ||= key === null;
	}
	return { hasTitle, hasPrompt, hasOwnKey, hasLoose: hasLoose || isOpen };
}

/** Entente's own deck text, read by the rules of its own: what is wrong in it is told, not passed over. */
export const deckText: TextFormat = {
	name: 'deck',
	seems(beginning) {
		const { hasTitle, hasPrompt, hasOwnKey, hasLoose } = signsOf(beginning);
		return hasPrompt && (hasOwnKey || (hasTitle && !hasLoose));
	},
	read({ text }) {
		const deck = parseDeck(text);
		if (!deck.ok) return err({ type: 'deck-faulty', errors: deck.error });
		return ok(incomingOf('deck', [deck.value]));
	}
};
