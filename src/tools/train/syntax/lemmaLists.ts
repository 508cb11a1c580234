import { ruledLemma } from '../../../lib/core/syntax/lemmas';
import type { SyntaxModel } from '../../../lib/core/syntax/model/model';
import type { GoldSentence } from './treebank';

/** The lists that tell lemmas: verbs seen, and what the rules miss, by what is said of a form most often. */
export function lemmaLists(sentences: readonly GoldSentence[]): Pick<SyntaxModel, 'verbs' | 'odd'> {
	const counts = new Map<string, Map<string, number>>();
	const verbs = new Set<string>();
	for (const { words } of sentences)
		for (const { text, lemma, tag } of words) {
			const [part = '', form = ''] = tag.split('.');
			if (part === 'X' || part === 'PUNCT' || /\s/.test(text + lemma)) continue;
			if (part === 'VERB' && /^[a-z]+$/.test(lemma)) verbs.add(lemma);
			const key = `${text.toLowerCase()} ${form}`;
			const said = counts.get(key) ?? new Map<string, number>();
			said.set(lemma, (said.get(lemma) ?? 0) + 1);
			counts.set(key, said);
		}
	const known = new Set(verbs);
	const odd = [...counts]
		.sort(([one], [two]) => (one < two ? -1 : 1))
		.flatMap(([key, said]) => {
			const [text = '', form = ''] = key.split(' ');
			const [lemma = ''] = [...said].sort((one, two) => two[1] - one[1])[0] ?? [];
			const isName = form.startsWith('NNP');
			return isName || ruledLemma(text, form, known) === lemma ? [] : [text, form, lemma];
		});
	return { verbs: [...verbs].sort(), odd };
}
