import { bareLetters, isLetters } from '../bodyName';
import type { Mention } from '../mention';

/** A full name and the letters that stand for it. */
export interface AcronymPair {
	readonly full: Mention;
	readonly letters: Mention;
}

/** Whether letters can stand for a name: its first letter is theirs, and most of the rest come in order. */
function fits(letters: string, name: string): boolean {
	const lower = name.toLowerCase();
	const own = bareLetters(letters).toLowerCase();
	let at = 0;
	let found = 0;
	for (const letter of own) {
		const next = lower.indexOf(letter, at);
		if (next < 0) continue;
		found++;
		at = next + 1;
	}
	const initials = lower.split(/[\s-]+/).map((word) => word.charAt(0));
	return initials.includes(own.charAt(0)) && found >= own.length - 1;
}

/** The pairs "Full Name (LETTERS)" of an article. */
export function acronymPairs(mentions: readonly Mention[], text: string): readonly AcronymPair[] {
	return mentions.flatMap((letters, at) => {
		const full = mentions[at - 1];
		if (!full || !isLetters(letters.text)) return [];
		const isPair =
			/^[*_"'”’\s]*\([*_\s]*$/.test(text.slice(full.end, letters.start)) && fits(letters.text, full.text);
		return isPair && full.text.includes(' ') ? [{ full, letters }] : [];
	});
}
