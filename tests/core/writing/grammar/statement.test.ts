import { expect, test } from 'vitest';
import type { ParsedSentence } from '$lib/core/syntax/sentence';
import { statementsOf } from '$lib/core/writing/grammar/statement';

/** A sentence from lines of "word tag form head relation confidence", heads counted from 1. */
function parsed(...lines: readonly string[]): ParsedSentence {
	let end = -1;
	return {
		words: lines.map((line) => {
			const [text = '', tag = '', form = '', head = '', relation = '', confidence = '1'] = line.split(' ');
			const start = end + 1;
			end = start + text.length;
			const lemma = text.toLowerCase();
			return {
				start,
				end,
				text,
				tag,
				form,
				lemma,
				head: Number(head) - 1,
				relation,
				confidence: Number(confidence)
			};
		})
	};
}

const found = (...lines: readonly string[]) =>
	statementsOf(parsed(...lines)).map(({ subject, verb, auxiliaries }) => [subject, verb, ...auxiliaries]);

const pact = ['Pact NOUN NN 3 nsubj:pass', 'was AUX VBD 3 aux:pass', 'signed VERB VBN 0 root'];

test('a second verb shares subject and auxiliary where both are participles', () => {
	expect(found(...pact, 'and CCONJ CC 5 cc', 'dissolved VERB VBN 3 conj')).toEqual([
		[0, 2, 1],
		[0, 4, 1]
	]);
});

test('a past behind a passive did it where it has an object; else nobody knows, and it is left alone', () => {
	const divided = ['and CCONJ CC 5 cc', 'divided VERB VBD 3 conj'];
	expect(found(...pact, ...divided, 'Europe PROPN NNP 5 obj')).toEqual([
		[0, 2, 1],
		[0, 4]
	]);
	expect(found(...pact, ...divided)).toEqual([[0, 2, 1]]);
});

test('"which" means the noun before the comma; without one it only tells which, and is no statement', () => {
	const which = (sign: readonly string[], at: number) => [
		'Pact NOUN NN 0 root',
		...sign,
		`which PRON WDT ${at} nsubj`,
		`failed VERB VBD 1 acl:relcl`
	];
	expect(found(...which([', PUNCT , 4 punct'], 4)).some(([subject]) => subject === 0)).toBe(true);
	expect(found(...which([], 3))).toEqual([]);
});

test('what stands behind "if" may never have been', () => {
	const clause = (mark: string) => [
		'Oslo PROPN NNP 2 nsubj',
		'paid VERB VBD 0 root',
		`${mark} SCONJ IN 5 mark`,
		'Rome PROPN NNP 5 nsubj',
		'asked VERB VBD 2 advcl'
	];
	expect(found(...clause('after'))).toHaveLength(2);
	expect(found(...clause('if'))).toHaveLength(1);
});

test('the least sure of the arcs that make the statement is its confidence', () => {
	const [one] = statementsOf(
		parsed('Oslo PROPN NNP 3 nsubj 0.6', 'in ADP IN 3 compound', 'paid VERB VBD 0 root 0.9')
	);
	expect(one?.confidence).toBe(0.6);
});

test('a subject that opens the sentence with its verb right behind is believed sooner, but not blindly', () => {
	const said = (confidence: number) =>
		statementsOf(parsed(`Oslo PROPN NNP 2 nsubj ${confidence}`, 'paid VERB VBD 0 root'))[0]?.confidence;
	expect(said(0.5)).toBe(0.7);
	expect(said(0.2)).toBe(0.2);
});

test('what comes into force behind a passive does so itself', () => {
	expect(found(...pact, 'and CCONJ CC 5 cc', 'came VERB VBD 3 conj')).toHaveLength(1);
	const withLemma = (sentence: ParsedSentence, lemma: string): ParsedSentence => ({
		words: sentence.words.map((word) => (word.text === 'came' ? { ...word, lemma } : word))
	});
	const came = parsed(
		...pact,
		'and CCONJ CC 5 cc',
		'came VERB VBD 3 conj',
		'into ADP IN 7 case',
		'force NOUN NN 5 obl'
	);
	expect(statementsOf(withLemma(came, 'come'))).toHaveLength(2);
});

test('what is to be is no statement: turned, it would lose its "to"', () => {
	const law = ['Law NOUN NN 4 nsubj', 'is AUX VBZ 4 aux', 'to PART TO 4 mark'];
	expect(found(...law, 'change VERB VB 0 root')).toEqual([]);
});
