import { expect, test } from 'vitest';
import { extract } from '$lib/core/extraction/extract';
import { readArticle } from '$lib/core/text/read';
import { chanceOf, doubtsOf, judgeIn } from '$lib/core/writing/judge/judge';
import { against, inFavour, signNames, type SignName, type Signs } from '$lib/core/writing/judge/sign';
import { textSignsOf } from '$lib/core/writing/judge/textSigns';
import { weights } from '$lib/core/writing/judge/weights';
import { scenesOf, type Draft } from '$lib/core/writing/scene';
import { shippedTagger } from '../../../../src/tools/readerModel';
import { shippedParser } from '../../../../src/tools/syntaxModel';

const none = Object.fromEntries(signNames.map((name) => [name, false])) as Signs;
const having = (...names: readonly SignName[]): Signs => ({
	...none,
	...Object.fromEntries(names.map((name) => [name, true]))
});

test('what speaks against a card never helps it, and what speaks for it never harms it', () => {
	for (const name of against) expect(Math.max(...weights[name]), name).toBeLessThanOrEqual(0);
	for (const name of inFavour) expect(Math.min(...weights[name]), name).toBeGreaterThanOrEqual(0);
});

test('a chance lies between 0 and 1, whatever a card has', () => {
	for (const signs of [none, having(...against), having(...inFavour), having(...signNames)]) {
		expect(chanceOf(signs)).toBeGreaterThan(0);
		expect(chanceOf(signs)).toBeLessThan(1);
	}
	expect(chanceOf(having(...against))).toBeLessThan(chanceOf(none));
	expect(chanceOf(having(...inFavour))).toBeGreaterThan(chanceOf(none));
});

test('the gravest doubt is told first, and none that a card does not raise', () => {
	const doubts = doubtsOf(having('vague', 'undated', 'deal'));
	expect(new Set(doubts)).toEqual(new Set(['vague', 'undated']));
	const chances = doubts.map((name) => chanceOf(having(name)));
	expect(chances).toEqual([...chances].sort((one, two) => one - two));
	expect(doubtsOf(none)).toEqual([]);
});

const text =
	'Nelson Mandela of South Africa signed the Treaty of Pelindaba in Cairo in April 1996, after several talks.';
const reading = extract(readArticle(text), shippedTagger());
const [scene] = [...scenesOf(reading, shippedParser())];

/** What is thought of a question for the person in the sentence. */
function opinionOf(prompt: string) {
	const mark = { start: 0, end: 'Nelson Mandela'.length };
	const draft: Draft = {
		...{ kind: 'person', form: 'question', answer: 'Nelson Mandela', accept: [], mark },
		...{ prompt, rule: 'who-question', score: 1 }
	};
	if (!scene) throw new Error('Nothing was read');
	return judgeIn(reading)(draft, scene);
}

test('a question that names what it means and says when is passed more likely than one that does neither', () => {
	const told = opinionOf('Who signed the Treaty of Pelindaba in Cairo in April 1996?');
	const loose = opinionOf('Who signed the treaty after several talks?');
	expect(told.chance).toBeGreaterThan(loose.chance);
	expect(doubtsOf(told.signs)).toEqual([]);
	expect(doubtsOf(loose.signs)).toEqual(expect.arrayContaining(['undated', 'vague']));
});

test('the same draft is judged the same', () => {
	const prompt = 'Who signed the Treaty of Pelindaba in Cairo?';
	expect(opinionOf(prompt)).toEqual(opinionOf(prompt));
});

test('of what is around a stretch that is read nothing is said of its kind', () => {
	const around = 'On Monday he said that the weather was fine and the team is glad. '.repeat(40);
	const readOf = (whole: string) => {
		const article = readArticle(whole);
		const paragraphs = article.paragraphs.filter(({ start }) => whole.startsWith(text, start));
		const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs[0]?.end ?? 0];
		const { mentions, ...reading } = extract(article, shippedTagger());
		const own = mentions.filter(({ start, end }) => start >= from && end <= to);
		return textSignsOf({
			...reading,
			article: { ...article, byline: {}, paragraphs, words: 18 },
			mentions: own
		});
	};
	expect(readOf(`${around}\n\n${text}\n\n${around}`)).toEqual(readOf(text));
});
