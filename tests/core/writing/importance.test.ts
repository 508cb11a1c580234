import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { importanceIn } from '$lib/core/writing/importance';
import { scenesOf } from '$lib/core/writing/scene';
import { shippedTagger } from '../../../src/tools/readerModel';
import { shippedParser } from '../../../src/tools/syntaxModel';

const text = `The Pact of Oslo

Norway joined the African Union in 1990. The African Union left Cairo in 1991. Peru met the African Union in 1992. Chile praised the African Union in 1993. Japan paid the World Bank in 1994. Japan signed the Pact of Oslo in 1995.`;

const reading = extract(readArticle(text, { title: 'The Pact of Oslo' }), shippedTagger());
const importance = importanceIn(reading);
const scenes = [...scenesOf(reading, shippedParser())];
const of = (words: string, at: number) => {
	const scene = scenes.find((one) => one.text.includes(words));
	return scene ? importance(scene, at) : -1;
};

test('a sentence is worth more at the opening, on the title’s matter, and on what the article often names', () => {
	const plain = of('Japan paid', 9);
	expect(plain).toBe(0);
	expect(of('Japan paid', 0)).toBeGreaterThan(plain);
	expect(of('Pact of Oslo in 1995', 9)).toBeGreaterThan(plain);
	expect(of('Chile praised', 9)).toBeGreaterThan(plain);
});
