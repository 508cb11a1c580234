import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { judgeIn } from '$lib/core/writing/judge/judge';
import { writeCards } from '$lib/core/writing/write';
import { shippedTagger } from '../../../../src/tools/readerModel';
import { shippedParser } from '../../../../src/tools/syntaxModel';

const [tagger, parser] = [shippedTagger(), shippedParser()];
/** What is asked of a text, whatever strangers would find fault with. */
function asked(text: string, title: string) {
	const reading = extract(readArticle(text, { title }), tagger);
	const judge = judgeIn(reading);
	const cards = writeCards(reading, parser, (draft, scene) => ({ ...judge(draft, scene), chance: 1 }));
	return cards.map(({ prompt }) => prompt);
}

const text = 'The African Union was founded in Lome in 2000. South Sudan became a full member in 2011.';

test('what is of a body and does not say of which is of the one that the title names', () => {
	expect(asked(text, 'The African Union').join(' ')).toMatch(/full member of the African Union/);
});

test('an office that is said to be of nothing is that of the body', () => {
	const offices = `${text} Ambassador Moussa Faki has been Chairperson since 2017.`;
	expect(asked(offices, 'The African Union').join(' ')).toMatch(/Chairperson of the African Union since/);
});

test('and of none where no title, or a title of several, names one', () => {
	for (const title of ['A bloc grows', 'The African Union and the World Bank'])
		expect(
			asked(`${text} The World Bank praised Peru.`, title).filter((card) => /full member of/.test(card))
		).toEqual([]);
});
