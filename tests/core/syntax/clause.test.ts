import { expect, test } from 'vitest';
import { clauseOf } from '$lib/core/syntax/clause';
import type { ParsedSentence } from '$lib/core/syntax/sentence';

/** A sentence from lines of "word tag head relation", heads counted from 1. */
function parsed(...lines: readonly string[]): ParsedSentence {
	let end = -1;
	return {
		words: lines.map((line, at) => {
			const [text = '', tag = '', head = '', relation = '', confidence = '1'] = line.split(' ');
			const start = end + 1;
			end = start + text.length;
			const place = Number(head) - 1;
			return {
				start,
				end,
				text,
				tag,
				form: '',
				lemma: `${at}`,
				head: place,
				relation,
				confidence: Number(confidence)
			};
		})
	};
}

const dropped = parsed(
	'In ADP 2 case',
	'2014 NUM 6 obl',
	', PUNCT 6 punct',
	'Russia PROPN 6 nsubj 0.9',
	'had AUX 6 aux',
	'dropped VERB 0 root 0.95',
	'its PRON 8 nmod:poss',
	'embargo NOUN 6 obj',
	'out ADP 11 case',
	'of ADP 9 fixed',
	'pity NOUN 6 obl',
	'. PUNCT 6 punct'
);

test('who does what, when: verb, subject, auxiliaries, objects, obliques with their preposition', () => {
	expect(clauseOf(dropped)).toEqual({
		verb: 5,
		isCopular: false,
		isPassive: false,
		subject: { from: 3, to: 4 },
		auxiliaries: [4],
		objects: [{ from: 6, to: 8 }],
		obliques: [
			{ preposition: 'in', stretch: { from: 0, to: 2 } },
			{ preposition: 'out of', stretch: { from: 8, to: 11 } }
		],
		vetoes: [],
		confidence: 0.9
	});
});

test('a subject is whole, but for signs at its ends; "is" stands with a noun', () => {
	const clause = clauseOf(
		parsed(
			'Lavrov PROPN 8 nsubj 0.6',
			', PUNCT 4 punct',
			'the DET 4 det',
			'minister NOUN 1 appos',
			', PUNCT 4 punct',
			'is AUX 8 cop',
			'a DET 8 det',
			'diplomat NOUN 0 root'
		)
	);
	expect(clause).toMatchObject({
		subject: { from: 0, to: 4 },
		auxiliaries: [5],
		isCopular: true,
		vetoes: []
	});
	expect(clause?.confidence).toBe(0.6);
});

test('a bracket that a subject ends with stays with it', () => {
	const lines = [
		'NATO PROPN 5 nsubj',
		'( PUNCT 3 punct',
		'Otan PROPN 1 appos',
		') PUNCT 3 punct',
		'grew VERB 0 root'
	];
	expect(clauseOf(parsed(...lines))?.subject).toEqual({ from: 0, to: 4 });
});

test('what cannot be turned says why', () => {
	const vetoes = (...lines: readonly string[]) => clauseOf(parsed(...lines))?.vetoes;
	expect(vetoes('A DET 2 det', 'treaty NOUN 0 root')).toEqual(['no verb', 'no subject']);
	expect(vetoes('He PRON 3 nsubj', 'Ivan PROPN 3 nsubj', 'came VERB 0 root')).toEqual(['several subjects']);
	expect(vetoes('He PRON 2 nsubj', 'gave VERB 0 root', 'it PRON 2 obj', 'him PRON 2 obj')).toEqual([
		'several objects'
	]);
	expect(
		vetoes(
			'As ADP 5 case',
			'in ADP 3 case',
			'China PROPN 5 nmod',
			', PUNCT 5 punct',
			'members NOUN 6 nsubj',
			'vote VERB 0 root'
		)
	).toEqual(['odd subject']);
	expect(clauseOf({ words: [] })).toBeNull();
});
