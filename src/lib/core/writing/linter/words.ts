/** Words alone, in lower case and without accents, with a space before, between and after them: so that whole words can be looked for. */
export function plainWords(text: string): string {
	return ` ${text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}

/** How many words a text has, as its spaces part them. */
export function wordCount(text: string): number {
	return text.split(/\s+/u).filter(Boolean).length;
}

const sentenceEnd =
	/(?<=[\p{Ll}\d)”]{2}(?<!\b(?:Gen|Col|Mrs|Prof|Sen|Rep|Capt|Maj|Gov|Messrs))[.!]) (?=["“[\p{Lu}])/u;

/** The last sentence of a prompt, which asks; the others lead up to it. */
export const lastSentence = (prompt: string): string => prompt.split(sentenceEnd).at(-1) ?? prompt;

/** A text without what it quotes: others' words keep no law of ours. */
export function withoutQuotes(text: string): string {
	return text.replace(/“[^“”]*”|"[^"]*"|«[^«»]*»/gu, '“”');
}

/** The first match of a pattern, or null. */
export function found(pattern: RegExp, text: string): string | null {
	return pattern.exec(text)?.[0].trim() ?? null;
}
