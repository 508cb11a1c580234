/** What a line of notes begins with before the sign that parts it from what is noted: "PTBT (Partial Test Ban Treaty):". Offsets are within the line. */
export interface Head {
	/** Without what stands in brackets behind it, and without its date. */
	readonly words: string;
	/** What stands in brackets behind it, or nothing. */
	readonly gloss: string;
	/** The sign: ":", "–", "=" or "→". */
	readonly sign: string;
	/** Where head and body stand, the sign between them. */
	readonly end: number;
	readonly body: number;
}

const shape =
	/^(?<words>[^\s:=→(–—](?:[^:=→(–—;]|(?<=\S)[–—](?=\S)){0,80}?)(?:\s*\((?<gloss>[^()]{1,80})\))?(?:,\s*(?<date>[^:=→(–—;]{0,24}\d{4}))?\s*(?<sign>:(?=\s)|\s[–—-]{1,2}(?=\s)|=|→|[-=]+>|⇒)\s*(?=\S)/u;
const mostWords = 9;

/** The head of a line; null where no sign parts one from a body. */
export function headOf(text: string): Head | null {
	const found = shape.exec(text);
	const { words = '', gloss = '', sign = '' } = found?.groups ?? {};
	if (
		!found ||
		words.split(/\s+/).length > mostWords ||
		/[.!?]\s/.test(words.replace(/\b(?:\p{Lu}|Res|No|St|Dr|Gen|Art|Ch)\.\s/gu, ''))
	)
		return null;
	const plain = sign.trim().replace(/^(?:[-=]+>|⇒)$/u, '→');
	return {
		words: words.trim(),
		gloss: gloss.trim(),
		sign: /^[–—-]/.test(plain) ? '–' : plain,
		end: found[0].lastIndexOf(sign),
		body: found[0].length
	};
}
