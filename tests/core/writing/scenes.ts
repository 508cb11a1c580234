import { extract } from '$lib/core/extraction/extract';
import type { Byline } from '$lib/core/text/article';
import { readArticle } from '$lib/core/text/read';
import { faultOf, leans } from '$lib/core/writing/checks';
import { scenesOf, type Rule, type Scene } from '$lib/core/writing/scene';
import { shippedTagger } from '../../../src/tools/readerModel';
import { shippedParser } from '../../../src/tools/syntaxModel';

const [tagger, parser] = [shippedTagger(), shippedParser()];

/** The sentences of a text as the shipped models read them. */
export const scenesFrom = (text: string, byline: Byline = {}): readonly Scene[] => [
	...scenesOf(extract(readArticle(text, byline), tagger), parser)
];

/** What a rule asks of a text that is sound and leans on nothing around it: each prompt with its answer behind it. */
export const asks = (rule: Rule, text: string, byline?: Byline): readonly string[] => [
	...new Set(
		scenesFrom(text, byline).flatMap((scene) =>
			rule(scene)
				.filter((draft) => faultOf(draft, scene) === null && !leans(draft, scene))
				.map(({ prompt, answer }) => `${prompt} ${answer}`)
		)
	)
];

/** What in the last sentence of a text stands for something said before, each with what is said instead: "He = Nelson Mandela". */
export function standInsIn(text: string): readonly string[] {
	const last = scenesFrom(text).at(-1);
	return (last?.standIns ?? []).map(({ start, end, words }) => `${text.slice(start, end)} = ${words}`);
}
