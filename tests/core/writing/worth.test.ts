import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { factAround } from '$lib/core/writing/facts/fact';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { scenesOf } from '$lib/core/writing/scene';
import { worthIn } from '$lib/core/writing/worth';
import { shippedTagger } from '../../../src/tools/readerModel';
import { shippedParser } from '../../../src/tools/syntaxModel';

const text = `Norway praised the African Union in the summer of 1990. Peru signed the Pact of Oslo on 4 May 1995. Nelson Mandela helped the Pact of Oslo and its many friends. Chile met the World Bank in 1996. Nelson Mandela sold the weather of Cairo in a long and fine letter to the Congress of Peru.`;

const reading = extract(readArticle(text), shippedTagger());
const worth = worthIn(reading);
const scenes = [...scenesOf(reading, shippedParser())];

/** What a blank for `answer` is worth in the sentence that has these words. */
function of(answer: string, words: string): number {
	const scene = scenes.find((one) => one.text.includes(words));
	const drafts = scene ? [...nameCloze(scene), ...dateCloze(scene)] : [];
	const draft = drafts.find((one) => one.answer === answer);
	if (!scene || !draft) throw new Error(`Nothing asks for ${answer}`);
	return worth(draft, scene, draft.fact ?? factAround(scene, draft.mark));
}

test('a name is worth most where it is first said', () => {
	expect(of('Nelson Mandela', 'many friends')).toBeGreaterThan(of('Nelson Mandela', 'the weather'));
	expect(of('Pact of Oslo', '4 May')).toBeGreaterThan(of('Pact of Oslo', 'many friends'));
});

test('a day of signing is worth more than a year of praise', () => {
	expect(of('4 May 1995', 'Peru signed')).toBeGreaterThan(of('1996', 'Chile met'));
});

test('a deal is worth more than a body named in passing, and nothing is worth more than all', () => {
	const deal = of('Pact of Oslo', '4 May');
	expect(deal).toBeGreaterThan(of('World Bank', 'Chile met'));
	expect(deal).toBeLessThan(1);
	expect(of('World Bank', 'Chile met')).toBeGreaterThan(0);
});
