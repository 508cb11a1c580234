import type { CardContent } from './card';

/** What is read aloud of a card: its prompt, or once the answer is told that and the sentence it stands in. A blank is read as the word in it. */
export function spokenLines(
	{ prompt, answer, quote }: Pick<CardContent, 'prompt' | 'answer' | 'quote'>,
	told: boolean
): readonly string[] {
	if (!told) return [prompt.replace(/[[\]]/g, '')];
	return quote ? [answer, quote.text] : [answer];
}
