import { describe, expect, test } from 'vitest';
import { askedBy } from '$lib/core/writing/linter/asked';
import { lintCard, refusals } from '$lib/core/writing/linter/lint';
import type { CardSketch, LintedCard, LintExample } from '$lib/core/writing/linter/rule';
import { rules } from '$lib/core/writing/linter/rules';

const blank = { accepted: [], options: [], kind: 'other', form: 'question' } as const;
const cardOf = (example: CardSketch): LintedCard => ({
	...blank,
	quote: { text: 'The sentence that the article has.' },
	...example
});
function broken({ beside = [], ...example }: LintExample, lint = refusals) {
	return lint(cardOf(example), { asked: askedBy(beside.map(cardOf)) }).map(({ rule }) => rule);
}

describe.each(rules)('$name', (rule) => {
	test('its good example keeps every law', () => expect(broken(rule.good)).toEqual([]));
	test('its bad example breaks this law alone, of those that hold for the same', () => {
		const lint = rule.holdsFor === 'all' ? lintCard : refusals;
		expect(broken(rule.bad, lint)).toEqual([rule.name]);
		expect(broken(rule.bad)).toContain(rule.name);
	});
});

test('each law has a name of its own', () => {
	expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

const advice = (example: CardSketch, language = 'en') =>
	lintCard(cardOf({ quote: null, ...example }), { language }).map(({ rule, words }) => `${rule}: ${words}`);

describe('a person is told', () => {
	test.each([
		['Who is Vladimir Putin?', 'Putin', 'answer-in-prompt: Putin'],
		['Which agreement was signed at Lisbon?', 'Lisbon Agreement', 'answer-in-prompt: Lisbon Agreement'],
		['When did they sign it?', '1994', 'pointing-word: they'],
		['Why did it fail?', 'for want of money', 'pointing-word: it'],
		['His successor signed the pact.', 'x', 'pointing-word: His'],
		['In what year was this treaty signed?', '1994', 'pointing-word: this'],
		['The pact of […] ended the war.', '1928', 'blank-vague: […]'],
		['Who is the president of France?', 'Emmanuel Macron', 'perishable: Who is the president'],
		['What changed two years ago?', 'the tariff', 'relative-date: years ago'],
		['What are the three pillars of the Union?', 'x', 'list-asked: What are the three'],
		['Did Russia join?', 'No.', 'yes-or-no: No.'],
		['Why?', 'money', 'bare: Why?'],
		['Which govern- ment signed?', 'the French', 'garbled: govern- ment'],
		['Who “won the war?', 'nobody', 'garbled: “']
	])('%s %s', (prompt, answer, remark) => expect(advice({ prompt, answer })).toEqual([remark]));
});

describe('a person is left alone where she is right', () => {
	test.each([
		['Which was founded first, NATO or the Warsaw Pact?', 'NATO'],
		['What is the abbreviation of the Shanghai Cooperation Organization?', 'SCO'],
		['In what year was My Lai made public?', '1969'],
		['How long did it take Russia to leave the Council?', 'a day'],
		['Who announced in 2012 that he would not run again?', 'Hu Jintao'],
		['Which state changed its name to Myanmar?', 'Burma'],
		['There are [number] permanent members of the Security Council.', 'five'],
		['Who said that “they make a desert and call it peace”?', 'Tacitus'],
		['What is the current account?', 'trade in goods and services, and income'],
		['Which body has education in its name?', 'UN Educational, Scientific and Cultural Organization'],
		['Where was the treaty of 1919 signed?', 'Versailles, France'],
		['Of what is the North Atlantic Council a part?', 'NATO'],
		['Who was president of the United States at the end of the Cold War?', 'George H. W. Bush'],
		['What policy did China declare in 1964?', 'No first use'],
		['Is Turkey in the EU or in NATO?', 'NATO'],
		['What is AUKUS?', 'a security pact of Australia, the UK and the US'],
		['The [council] is composed of Ministers of Foreign Affairs.', 'Council of Ministers'],
		['SCO', 'Shanghai Cooperation Organization']
	])('%s %s', (prompt, answer) => expect(advice({ prompt, answer })).toEqual([]));
});

test('the laws of English grammar are silent about other languages', () => {
	expect(advice({ prompt: 'He aquí el año en que cayó el muro', answer: '1989' }, 'es')).toEqual([]);
	expect(advice({ prompt: '¿En qué año, 1989, cayó el muro?', answer: '1989' }, 'es')).toEqual([
		'answer-in-prompt: 1989'
	]);
});

test('an empty card is not remarked on, as little as one that is half written', () => {
	expect(advice({ prompt: '', answer: '' })).toEqual([]);
	expect(advice({ prompt: '', answer: '1989', kind: 'date' })).toEqual([]);
	expect(advice({ prompt: 'The wall fell in [year].', answer: '' })).toEqual([]);
});

describe('a card of any size is read in a moment', () => {
	const units = [
		'a',
		' ',
		'[',
		'[ ',
		'(',
		'"',
		'“',
		', ',
		' and ',
		'did ',
		'_',
		'<',
		'- ',
		'the ',
		'1999 and ',
		' or '
	];
	test.each(units)('made of %j', (unit) => {
		const text = unit.repeat(10_000 / unit.length);
		const start = performance.now();
		advice({ prompt: `${text} x ${text}`, answer: text, accepted: [text], quote: { text } });
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});

describe('a name tells what is called by it', () => {
	const hinted = (prompt: string, answer: string, kind: 'deal' | 'organization' = 'deal') =>
		broken({ prompt, answer, kind });
	test.each([
		['President Harry Truman announced the [doctrine] in Washington in 1947.', 'Truman Doctrine', 'deal'],
		['Peru joined the General Assembly of the [organization] in 1961.', 'United Nations', 'organization']
	] as const)('%s', (prompt, answer, kind) => {
		expect(hinted(prompt, answer, kind)).toContain('answer-hinted');
	});
	test('but not where the prompt does not say it', () => {
		expect(hinted('Peru welcomed the [doctrine] in Washington in 1947.', 'Truman Doctrine')).toEqual([]);
	});
});
