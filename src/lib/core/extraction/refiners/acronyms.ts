import type { Mention } from '../mention';

/** A full name and the letters that stand for it. */
export interface AcronymPair {
	readonly full: Mention;
	readonly letters: Mention;
}

const bare = (text: string) => text.replace(/[.\s]/g, '');

/** Whether letters can stand for a name: its first letter is theirs, and most of the rest come in order. */
function fits(letters: string, name: string): boolean {
	const lower = name.toLowerCase();
	let at = 0;
	let found = 0;
	for (const letter of bare(letters).toLowerCase()) {
		const next = lower.indexOf(letter, at);
		if (next < 0) continue;
		found++;
		at = next + 1;
	}
	const first = bare(letters).charAt(0).toLowerCase();
	const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase());
	return initials.includes(first) && found >= bare(letters).length - 1;
}

/** The pairs "Full Name (LETTERS)" of an article. */
export function acronymPairs(mentions: readonly Mention[], text: string): readonly AcronymPair[] {
	return mentions.flatMap((letters, at) => {
		const full = mentions[at - 1];
		if (!full || !/^\p{Lu}[\p{Lu}\p{Ll}.]*\p{Lu}[\p{Lu}.]*s?$/u.test(letters.text) || /\s/.test(letters.text))
			return [];
		const isPair =
			/^[*_"'”’\s]*\([*_\s]*$/.test(text.slice(full.end, letters.start)) && fits(letters.text, full.text);
		return isPair && full.text.includes(' ') ? [{ full, letters }] : [];
	});
}
