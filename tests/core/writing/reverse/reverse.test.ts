import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardContent } from '$lib/core/deck/card';
import { cleanCard } from '$lib/core/deck/clean';
import { parseDeck } from '$lib/core/deck/parse';
import { printDeck } from '$lib/core/deck/print';
import { isReversed } from '$lib/core/deck/reversed';
import { lintDeck } from '$lib/core/writing/linter/deck';
import { plainWords } from '$lib/core/writing/linter/words';
import { reversalsOf } from '$lib/core/writing/reverse/reverse';
import { contentOf } from '../../../support/cards';

const card = (prompt: string, answer: string, change: Partial<CardContent> = {}): CardContent =>
	cleanCard(contentOf({ kind: 'other', prompt, answer, origin: '', fact: '', ...change }));

/** What the cards of a deck ask the other way round: "prompt | answer" each. */
const turned = (cards: readonly CardContent[], language = 'en') =>
	[...reversalsOf(cards, { language }).values()].map(({ prompt, answer }) => `${prompt} | ${answer}`);

describe('what can be asked both ways', () => {
	test.each([
		[
			'What does SCO stand for?',
			'Shanghai Cooperation Organization',
			'Which letters stand for “Shanghai Cooperation Organization”?',
			'SCO'
		],
		[
			'What does NAC, the name of a committee of the FSB, stand for?',
			'National Antiterrorism Committee',
			'Which letters stand for “National Antiterrorism Committee”?',
			'NAC'
		],
		[
			'What does UNESCO stand for?',
			'United Nations Educational, Scientific and Cultural Organization',
			'Which letters stand for “United Nations Educational, Scientific and Cultural Organization”?',
			'UNESCO'
		],
		[
			'What does FSB stand for?',
			'Federal Security Service',
			'Which letters stand for “Federal Security Service”?',
			'FSB'
		],
		[
			'What do the letters R2P stand for?',
			'Responsibility to Protect',
			'Which letters stand for “Responsibility to Protect”?',
			'R2P'
		],
		[
			'What does MAD mean?',
			'mutually assured destruction',
			'Which letters stand for “mutually assured destruction”?',
			'MAD'
		],
		[
			'Which term means “states allying against the strongest”?',
			'balancing',
			'What does “balancing” mean?',
			'states allying against the strongest'
		],
		[
			'What is it called when a state gives in to threats?',
			'appeasement',
			'What does “appeasement” mean?',
			'when a state gives in to threats'
		],
		[
			'What is balancing?',
			'states allying against the strongest',
			'Which term means “states allying against the strongest”?',
			'balancing'
		],
		[
			'What is a hegemon?',
			'the leading state in a system',
			'Which term means “the leading state in a system”?',
			'hegemon'
		],
		[
			'What is soft power?',
			'Getting what you want by attraction.',
			'Which term means “Getting what you want by attraction”?',
			'soft power'
		],
		[
			'What is meant by “brinkmanship”?',
			'pushing a crisis to the edge of war',
			'Which term means “pushing a crisis to the edge of war”?',
			'brinkmanship'
		],
		[
			'What does détente mean?',
			'easing of tension between rivals',
			'Which term means “easing of tension between rivals”?',
			'détente'
		],
		[
			'Define bandwagoning',
			'joining the stronger side',
			'Which term means “joining the stronger side”?',
			'bandwagoning'
		],
		[
			'What is Realpolitik?',
			'politics based on power',
			'Which term means “politics based on power”?',
			'Realpolitik'
		],
		['What is the capital of Uzbekistan?', 'Tashkent', 'Whose capital is Tashkent?', 'Uzbekistan'],
		[
			'What is the capital of the Netherlands?',
			'Amsterdam',
			'Whose capital is Amsterdam?',
			'the Netherlands'
		],
		['Realpolitik', 'politics based on power', 'politics based on power', 'Realpolitik'],
		['détente', 'easing of tension', 'easing of tension', 'détente'],
		['SCO', 'Shanghai Cooperation Organization', 'Shanghai Cooperation Organization', 'SCO'],
		['Iron Lady', 'Margaret Thatcher', 'Margaret Thatcher', 'Iron Lady'],
		['Resolution 242', 'land for peace', 'land for peace', 'Resolution 242'],
		['balance of terror', 'peace kept by nuclear arms', 'peace kept by nuclear arms', 'balance of terror'],
		['capital of Mongolia', 'Ulaanbaatar', 'Ulaanbaatar', 'capital of Mongolia'],
		[
			'Ping-pong diplomacy',
			'thaw between China and America',
			'thaw between China and America',
			'Ping-pong diplomacy'
		]
	])('%s %s', (prompt, answer, ...other) => {
		expect(turned([card(prompt, answer)])).toEqual([other.join(' | ')]);
	});

	test.each([
		['fr', 'équilibre des puissances', 'politique contre toute hégémonie'],
		['de', 'Gleichgewicht', 'keiner beherrscht die anderen'],
		['ru', 'разрядка', 'ослабление напряжённости']
	])('a pair in “%s”', (language, prompt, answer) => {
		expect(turned([card(prompt, answer)], language)).toEqual([`${answer} | ${prompt}`]);
	});
});

describe('what cannot', () => {
	test.each<[string, string, string, Partial<CardContent>?]>([
		['a date', 'Treaty of Lausanne', '1923', { kind: 'date' }],
		['a date that is not called one', 'Treaty of Lausanne', '24 July 1923'],
		['a date on the other side', '1923', 'Treaty of Lausanne'],
		['a number', 'States in the Council', '15'],
		['a number in words', 'States in the Council', 'fifteen states, all elected'],
		['a sum', 'Marshall Plan', '$13 billion'],
		['a cloze', 'The [treaty] ended the war.', 'Treaty of Lausanne', { form: 'cloze' }],
		['a question', 'Who wrote “Diplomacy”?', 'Henry Kissinger', { kind: 'person' }],
		['a question for a reason', 'Why did Egypt attack in 1973?', 'to win back Sinai'],
		['a question without its sign', 'Who wrote the Long Telegram', 'George Kennan'],
		['a question in another language', 'Quién firmó el tratado', 'Anwar el-Sadat'],
		['a task', 'Name the founder of Turkey', 'Kemal Atatürk'],
		['a sentence to end', 'The wall was built in', 'Berlin'],
		['a case', 'What is appeasement?', 'when a state gives in to threats'],
		['a list', 'Axis powers', 'Germany, Italy, Japan'],
		['a list by bars', 'Baltic states', 'Estonia / Latvia / Lithuania'],
		['one of two', 'Containment', 'Kennan or Truman'],
		['a place that has many', 'Headquarters of the ICJ', 'The Hague'],
		['the same behind the name', 'ICJ headquarters', 'The Hague'],
		['an office', 'President of Egypt in the war', 'Anwar Sadat', { kind: 'person' }],
		['somebody by what he did', 'Founder of the Red Cross', 'Henry Dunant'],
		['a person by a place', 'Lion of Panjshir', 'Ahmad Shah Massoud', { kind: 'person' }],
		['the largest of many', 'Largest donor to the IMF', 'United States'],
		['the first of many', 'First man in space', 'Yuri Gagarin'],
		['what a clause tells', 'Country that invaded Kuwait', 'Iraq'],
		['what somebody has', 'Kennan’s policy', 'containment'],
		['a reason', 'Suez crisis', 'because the canal was nationalized'],
		['yes or no', 'NATO member Turkey', 'Yes'],
		['a name, asked what it is', 'What is NATO?', 'a military alliance of many states'],
		['a named thing', 'What is the Marshall Plan?', 'American aid to rebuild Europe'],
		['a group by its name', 'What is Hezbollah?', 'a Lebanese party with a militia'],
		['a part of something', 'What is sovereignty based on?', 'control of a territory'],
		['an aim', 'What is the aim of balancing?', 'keeping any state from ruling'],
		['a word for a meaning', 'What is anarchy?', 'disorder'],
		['letters that do not read so', 'What does START mean?', 'a promise to disarm'],
		[
			'several meanings',
			'What does EEC stand for?',
			'European Economic Community; Eurasian Economic Commission'
		],
		['one side in the other', 'nuclear deterrence', 'deterrence by nuclear arms'],
		['half a sentence', 'Détente', 'Tension eased. Then it rose again'],
		[
			'a long text',
			'Détente',
			'easing of tension between the two great powers and all those who stood by them then'
		],
		['nothing', 'Détente', ''],
		['a capital that is no name', 'What is the capital of Israel?', 'it is disputed']
	])('%s', (_, prompt, answer, change) => {
		expect(turned([card(prompt, answer, change)])).toEqual([]);
	});

	test('English questions of a deck in another language', () => {
		expect(turned([card('What is balancing?', 'states allying against the strongest')], 'de')).toEqual([]);
	});

	test('two cards with one answer: both would be right', () => {
		const [one, other] = [card('détente', 'easing of tension'), card('thaw', 'easing of tension')];
		expect(turned([one, other])).toEqual([]);
		const spelled = card('Khrushchev’s thaw, in a phrase?', 'a relaxation', {
			accepted: ['Easing of tension.']
		});
		expect(turned([one, spelled])).toEqual([]);
	});

	test('letters stand for one name, whatever else asks for it', () => {
		const name = 'Shanghai Cooperation Organization';
		const sco = card('What does SCO stand for?', name);
		expect(turned([sco, card('Which body did India join in 2017?', name)])).toHaveLength(1);
		expect(turned([sco, card('What does ShOS stand for?', name)])).toEqual([]);
	});

	test('what another card of the deck asks already', () => {
		const sco = card('SCO', 'Shanghai Cooperation Organization');
		const asked = card('Shanghai Cooperation Organization', 'Which is it? A bloc.');
		expect(turned([sco])).toHaveLength(1);
		expect(turned([sco, asked])).toEqual([]);
	});
});

describe('the card that asks the other way round', () => {
	const first = card('What does RATS stand for?', 'Regional Anti-Terrorist Structure', {
		quote: { text: 'Regional Anti-Terrorist Structure (RATS).', start: 3, end: 44 },
		accepted: ['Regional Antiterrorist Structure'],
		options: ['Rapid Action Task Squad'],
		rightFor: ['It is another.'],
		tags: ['Asia'],
		writtenId: 'rats',
		rule: 'acronym'
	});
	const [reversal] = reversalsOf([first]).values();

	test('is of the same fact, kind, sentence and tags, and no other; its origin hangs on the first alone', () => {
		const { kind, quote, tags, fact } = first;
		expect(reversal).toMatchObject({ kind, quote, tags, fact, accepted: [], options: [], writtenId: null });
		expect(reversal).toMatchObject({ form: 'question', rule: 'reversed' });
		expect(reversal?.origin).not.toBe(first.origin);
		const [again] = reversalsOf([{ ...first, tags: [] }]).values();
		expect(again?.origin).toBe(reversal?.origin);
	});

	test('is found again in its deck’s text: neither is turned a second time', () => {
		const head = { title: 'T', author: '', licence: '', language: 'en', source: '', version: '1' };
		const deck = parseDeck(printDeck({ head, cards: [first, reversal as CardContent] }));
		const cards = deck.ok ? deck.value.cards : [];
		expect(cards).toEqual([first, reversal]);
		expect(cards.map(isReversed)).toEqual([false, true]);
		expect(turned(cards)).toEqual([]);
	});
});

describe('of any deck', () => {
	const word = fc.constantFrom(
		...['détente', 'balancing', 'SCO', 'NATO', 'power', 'state', 'Realpolitik', '1923', 'peace', 'of', 'the'],
		...[
			'easing',
			'tension',
			'North',
			'Atlantic',
			'Treaty',
			'Organization',
			'that',
			'what',
			'or',
			'is',
			'“x”',
			'|'
		]
	);
	const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
	const prompt = fc.oneof(
		words,
		words.map((said) => `What does ${said} stand for?`),
		words.map((said) => `What is ${said}?`),
		words.map((said) => `Which term means “${said}”?`),
		fc.string({ unit: 'grapheme', maxLength: 40 })
	);
	const decks = fc
		.array(fc.record({ prompt, answer: fc.oneof(words, fc.string({ maxLength: 40 })) }), { maxLength: 8 })
		.map((cards) => cards.map(({ prompt, answer }) => card(prompt, answer)));

	test('what is turned keeps the linter’s laws beside its deck, tells no answer, and is not turned back', () => {
		fc.assert(
			fc.property(decks, (cards) => {
				const reversals = [...reversalsOf(cards).values()];
				const added = new Set(reversals);
				const all = [...cards, ...reversals];
				expect(lintDeck(all).filter((remark) => added.has(remark.card))).toEqual([]);
				expect(reversalsOf(all).size).toBe(0);
				for (const { prompt, answer } of reversals)
					expect(plainWords(prompt)).not.toContain(plainWords(answer));
			}),
			{ numRuns: 500 }
		);
	});

	test('a card of any size is read in a moment', () => {
		for (const unit of ['a ', 'What is ', '“', ', ', 'is a ', 'X', 'the X of ', ' or ']) {
			const text = unit.repeat(10_000 / unit.length);
			const start = performance.now();
			reversalsOf([
				card(text, text),
				card(`What is ${text}?`, text),
				card(`What does X${text} stand for?`, text)
			]);
			expect(performance.now() - start, unit).toBeLessThan(200);
		}
	});
});
