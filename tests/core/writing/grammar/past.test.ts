import { describe, expect, test } from 'vitest';
import type { ParsedSentence } from '$lib/core/syntax/sentence';
import { hasFinite, withPasts } from '$lib/core/writing/grammar/past';

/** A parse of words given as "text/form/relation/head". */
const parsed = (words: string): ParsedSentence => ({
	words: words.split(' ').map((word, at) => {
		const [text = '', form = '', relation = '', head = '-1'] = word.split('/');
		const plain = { start: at, end: at, tag: '', lemma: text, confidence: 1 };
		return { ...plain, text, form, relation, head: Number(head) };
	})
});

const formsOf = ({ words }: ParsedSentence) => words.map(({ form }) => form).join(' ');

describe('a past with its subject before it that was taken for another form', () => {
	test('is a past where nothing helps it', () => {
		const base = parsed('They/PRP/nsubj/2 soon/RB/advmod/2 put/VB/root/-1 names/NNS/obj/2');
		expect(formsOf(withPasts(base))).toBe('PRP RB VBD NNS');
		expect(hasFinite(withPasts(base))).toBe(true);
		const participle = parsed('Colonists/NNS/nsubj/1 responded/VBN/root/-1');
		expect(formsOf(withPasts(participle))).toBe('NNS VBD');
	});

	test.each([
		['an infinitive', 'They/PRP/nsubj/3 went/VBD/root/-1 to/TO/mark/3 put/VB/xcomp/1'],
		['what is helped', 'They/PRP/nsubj/2 will/MD/aux/2 put/VB/root/-1 names/NNS/obj/2'],
		[
			'a participle in a sentence with a verb',
			'Talks/NNS/nsubj/1 held/VBN/root/-1 there/RB/advmod/1 collapsed/VBD/advcl/1'
		],
		['what has no subject', 'TPNW/NNP/root/-1 adopted/VBN/acl/0 2017/CD/obl/1']
	])('but not %s', (_, words) => {
		expect(withPasts(parsed(words))).toEqual(parsed(words));
	});
});
