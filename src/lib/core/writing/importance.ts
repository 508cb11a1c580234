import type { Reading } from '../extraction/mention';
import type { Scene } from './scene';

/** What a sentence gains at most for each reason to be remembered. */
const gains = { title: 0.02, opening: 0.02, names: 0.02 } as const;
/** So many sentences of an article tell what it is about. */
const openingSentences = 4;
/** Named so often, a name is what the article is about. */
const often = 4;

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** How much more a fact of a sentence is worth, from 0: the sentence has words of the title, opens the article, or speaks of what it often names. */
export function importanceIn({ article, mentions }: Reading): (scene: Scene, at: number) => number {
	const title = new Set(wordsOf(article.byline.title ?? ''));
	const counts = new Map<string, number>();
	for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
	return (scene, at) => {
		const shared = new Set(wordsOf(scene.text).filter((word) => title.has(word))).size;
		const named = scene.mentions.filter(({ kind }) => kind !== 'date' && kind !== 'time');
		const frequent = named.filter(({ text }) => (counts.get(text) ?? 0) >= often).length;
		return (
			gains.title * Math.min(1, shared / 2) +
			(at < openingSentences ? gains.opening : 0) +
			gains.names * Math.min(1, frequent / 2)
		);
	};
}
