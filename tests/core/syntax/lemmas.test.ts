import { expect, test } from 'vitest';
import { Lemmas } from '$lib/core/syntax/lemmas';

const lemmas = new Lemmas({ verbs: ['agree', 'create', 'die', 'visit'], odd: ['parties', 'NNS', 'Party'] });

test.each([
	['dropped', 'VBD', 'drop'],
	['created', 'VBN', 'create'],
	['died', 'VBD', 'die'],
	['signing', 'VBG', 'sign'],
	['ratifies', 'VBZ', 'ratify'],
	['Withdrew', 'VBD', 'withdraw'],
	['underwent', 'VBD', 'undergo'],
	['agreed', 'VBD', 'agree'],
	['honored', 'VBN', 'honor'],
	['resumed', 'VBD', 'resume'],
	['decreed', 'VBD', 'decree'],
	['freed', 'VBN', 'free'],
	['waged', 'VBD', 'wage'],
	['boycotted', 'VBD', 'boycott'],
	['repatriated', 'VBN', 'repatriate'],
	['reunited', 'VBD', 'reunite'],
	['contravened', 'VBD', 'contravene'],
	['underlined', 'VBD', 'underline'],
	['blockaded', 'VBD', 'blockade'],
	['anchored', 'VBD', 'anchor'],
	['espoused', 'VBD', 'espouse'],
	['trained', 'VBD', 'train'],
	['avoided', 'VBD', 'avoid'],
	['bring', 'VB', 'bring'],
	['treaties', 'NNS', 'treaty'],
	['Nations', 'NNPS', 'Nation'],
	['Yes', 'UH', 'yes'],
	['Rome', 'NNP', 'Rome'],
	['Parties', 'NNS', 'Party']
])('%s as %s is of “%s”', (text, form, lemma) => {
	expect(lemmas.of(text, form)).toBe(lemma);
});
