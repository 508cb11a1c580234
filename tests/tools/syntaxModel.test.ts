import { expect, test } from 'vitest';
import { clauseOf, type Stretch } from '$lib/core/syntax/clause';
import { createDesk } from '$lib/core/syntax/model/product';
import { mask } from '$lib/core/text/mask';
import { tokensOf } from '$lib/core/text/tokens';
import { shippedParser } from '../../src/tools/syntaxModel';

const parser = shippedParser();

/** Verb with its auxiliaries, whole subject and obliques, in the words of the sentence. */
function told(text: string) {
	const sentence = parser.parse(tokensOf(mask(text)));
	const clause = sentence && clauseOf(sentence);
	if (!clause) return null;
	const words = ({ from, to }: Stretch) =>
		text.slice(sentence.words[from]?.start, sentence.words[to - 1]?.end);
	return {
		verb: [...clause.auxiliaries, clause.verb].map((at) => sentence.words[at]?.text).join(' '),
		base: sentence.words[clause.verb]?.lemma,
		subject: clause.subject && words(clause.subject),
		obliques: clause.obliques.map(({ stretch }) => words(stretch)),
		isSure: clause.vetoes.length === 0 && clause.confidence > 0.7
	};
}

test('the shipped parser tells who did what when', () => {
	expect(told('In 2014, Moscow agreed to supply four MI-35 helicopters to Islamabad.')).toEqual({
		verb: 'agreed',
		base: 'agree',
		subject: 'Moscow',
		obliques: ['In 2014'],
		isSure: true
	});
	expect(told('The Treaty of Rome was signed by six states on 25 March 1957.')).toEqual({
		verb: 'was signed',
		base: 'sign',
		subject: 'The Treaty of Rome',
		obliques: ['by six states', 'on 25 March 1957'],
		isSure: true
	});
	expect(told('NATO’s secretary general, Jens Stoltenberg, visited Kyiv on Thursday.')).toMatchObject({
		verb: 'visited',
		subject: 'NATO’s secretary general, Jens Stoltenberg',
		obliques: ['on Thursday']
	});
	expect(told('Under the agreement, both sides will withdraw their troops from the border.')).toMatchObject({
		verb: 'will withdraw',
		subject: 'both sides',
		obliques: ['Under the agreement', 'from the border'],
		isSure: true
	});
});

test('it is not sure of what is no sentence', () => {
	expect(told('Comments (12) Share Tweet')?.isSure).toBe(false);
	expect(told('Date: 12 May 2014')?.isSure).toBe(false);
	expect(told('')).toBeNull();
});

test('the same sentence gives the same parse, with one word at the top and no arc across another', () => {
	const text =
		'On Monday, the ministers of five states met in Astana and signed a protocol that few had read.';
	const first = parser.parse(tokensOf(text));
	expect(parser.parse(tokensOf(text))).toEqual(first);
	expect(first?.words.filter(({ head }) => head < 0)).toHaveLength(1);
	first?.words.forEach(({ head }, at) => {
		const [low, high] = [Math.min(head, at), Math.max(head, at)];
		const between = first.words.slice(low + 1, high);
		if (head >= 0) expect(between.every((word) => word.head >= low && word.head <= high)).toBe(true);
	});
});

test('with wide instructions and without the parse is the same, to the last bit of how sure it is', () => {
	const plain = shippedParser(createDesk(false));
	for (const text of [
		'NATO’s secretary general, Jens Stoltenberg, visited Kyiv on Thursday.',
		'Before the war ended, no fewer than 27 governments-in-exile had signed what they called a "declaration" (1942).',
		'Resolution '.repeat(100)
	])
		expect(plain.parse(tokensOf(mask(text)))).toEqual(parser.parse(tokensOf(mask(text))));
});

test('a parse does not hang on what was parsed before it', () => {
	const text = 'The Treaty of Rome was signed by six states on 25 March 1957.';
	const [before, fresh] = [shippedParser(), shippedParser()];
	for (let at = 0; at < 5000; at++) before.parse(tokensOf(`Word${at} of the treaty said the same`));
	expect(before.parse(tokensOf(text))).toEqual(fresh.parse(tokensOf(text)));
});
