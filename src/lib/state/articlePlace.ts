/** Characters of an article that are read without holding up a key press. */
const readAtOnce = 200_000;

/** Which paragraph of an article (1, 2, 3 …) holds the character at `at`; null where none does, or where the text is too long to read for this. */
export async function articlePlace(text: string, at: number): Promise<number | null> {
	if (text.length > readAtOnce) return null;
	const [{ readArticle }, { paragraphNumber }] = await Promise.all([
		import('../core/text/read'),
		import('../core/text/place')
	]);
	return paragraphNumber(readArticle(text), at);
}
