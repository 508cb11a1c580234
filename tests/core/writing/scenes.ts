import { extract } from '$lib/core/extraction/extract';
import type { Byline } from '$lib/core/text/article';
import { readArticle } from '$lib/core/text/read';
import { faultOf } from '$lib/core/writing/checks';
import { scenesOf, type Rule, type Scene } from '$lib/core/writing/scene';
import { shippedTagger } from '../../../src/tools/readerModel';
import { shippedParser } from '../../../src/tools/syntaxModel';

const [tagger, parser] = [shippedTagger(), shippedParser()];

/** The sentences of a text as the shipped models read them. */
export const scenesFrom = (text: string, byline: Byline = {}): readonly Scene[] => [
	...scenesOf(extract(readArticle(text, byline), tagger), parser)
];

/** What a rule asks of a text, sound or not offered aside: each prompt with its answer behind it. */
export const asks = (rule: Rule, text: string, byline?: Byline): readonly string[] =>
	scenesFrom(text, byline).flatMap((scene) =>
		rule(scene)
			.filter((draft) => faultOf(draft, scene) === null)
			.map(({ prompt, answer }) => `${prompt} ${answer}`)
	);
