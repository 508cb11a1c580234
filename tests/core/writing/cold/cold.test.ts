import { describe, expect, test } from 'vitest';
import { faultOf } from '$lib/core/writing/checks';
import { incompleteWords } from '$lib/core/writing/cold/incomplete';
import { pointingPhrase } from '$lib/core/writing/cold/definites';
import { fragmentIn, opensWithPronoun, verbLost } from '$lib/core/writing/cold/fragments';
import { misfitIn, misfits } from '$lib/core/writing/cold/misfits';
import { lostWord } from '$lib/core/writing/cold/pronouns';
import type { Draft, Scene } from '$lib/core/writing/scene';
import { asks, scenesFrom } from '../scenes';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { subjectQuestion } from '$lib/core/writing/rules/subjectQuestion';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';

const sceneOf = (text: string) => scenesFrom(text)[0] as Scene;

describe('a word that only the text before explains is found', () => {
	test.each([
		['In 1994 the regime of Peru fell to the rebels.', 'the rebels'],
		['In 1994 Peru met the seven countries.', 'the seven countries'],
		['In 1819 Spain ceded the territory to Peru.', 'the territory'],
		['In 1994 Peru submitted the bill to Chile.', 'the bill'],
		['In 1958 the United States pulled out of the city.', 'the city'],
		['In 1921 Peru called the members back to pass the law.', 'the members'],
		['In 1994 Hans Blix and Kofi Annan met the rebels.', 'the rebels'],
		['In 1994 Hans Blix of Sweden wrote to Kofi Annan about the idea.', 'the idea'],
		['In 1994 Hans Blix of Sweden wrote to Kofi Annan about the bloc.', 'the bloc'],
		['In 1994 Hans Blix of Sweden met Kofi Annan at the insistence of the minister.', 'the minister'],
		['In 1994 Hans Blix of Sweden wrote to Kofi Annan about the next round.', 'the next round']
	])('%s', (text, phrase) => {
		expect(pointingPhrase({ prompt: text }, sceneOf(text))).toBe(phrase);
	});

	test.each([
		['Peru left it in 1994.', 'it'],
		['Two years later Peru left NATO.', 'two years later'],
		['Peru left NATO in the same year.', 'the same'],
		['Peru left NATO in June.', 'June'],
		['In 1994 its president met Tony Blair.', 'its']
	])('%s', (text, word) => {
		expect(lostWord(text, sceneOf(text))?.toLowerCase()).toBe(word.toLowerCase());
	});

	test.each([
		'Norway and Sweden met Turkey, which had accused them of treason.',
		'Peru got a part of what it wanted.',
		'Peru chose to go it alone.',
		'Peru left NATO, exactly one year after the king had died.',
		'Peru gave away too much.',
		'World War I cost Peru much.',
		'Peru tore up the treaty in September 1980, and five days later Chile left.',
		'Spain was attacked by Blas Godoy, until then a minister of Peru.',
		'In 1822 Peru signed a treaty with Chile three months before independence.',
		'Peru shared a border with another state.',
		'Hungary approved the bid of Peru in 1990, and Chile followed in 1991.'
	])('but not in what tells it: %s', (text) => {
		expect(lostWord(text, sceneOf(text))).toBeNull();
		expect(incompleteWords({ prompt: text, kind: 'person' } as Draft, sceneOf(text))).toBeNull();
	});

	test.each([
		['In what year did Peru ratify the Treaty?', 'the Treaty'],
		['In what year did Peru join the Partnership?', 'the Partnership'],
		['Which act did Peru pass in response?', 'in response'],
		['On what date did the resulting treaty enter into force?', 'the resulting treaty'],
		['In what year did Peru have observer status?', 'observer status'],
		['In what year did France take possession?', 'take possession'],
		['In what year did Chile take Peru out?', 'take Peru out'],
		['In what year did Peru announce its withdrawal?', 'withdrawal'],
		['Since what year has Javier Solana been Secretary-General?', 'been Secretary-General']
	])('%s', (prompt, words) => {
		const scene = sceneOf('Peru left NATO in 1994.');
		expect(incompleteWords({ prompt, kind: 'date' } as Draft, scene)).toContain(words);
	});
});

describe('words that do not go with what is asked for', () => {
	test.each(misfits.map((misfit) => [misfit.name, misfit] as const))('%s', (name, { good, bad }) => {
		expect(misfitIn(bad as Draft)).toBe(name);
		expect(misfitIn(good as Draft)).toBeNull();
	});
});

describe('a clause that has lost its verb is found', () => {
	const scene = sceneOf(
		'The Arab Initiative, which had been launched by Saudi Arabia in 1990 and adopted in Beirut in 2002, was dropped while Peru, a body through which states meet, slept.'
	);
	test.each([
		[
			'cloze',
			'The Arab Initiative, which had been launched by Saudi Arabia and adopted in Beirut in [year].'
		],
		['cloze', 'Peru was dropped by Saudi Arabia in [year], while the ship.'],
		['cloze', 'The [initiative], which had been launched by Saudi Arabia and was dropped.'],
		['question', 'Which organization was a body through which the states of Arabia?']
	] as const)('%s: %s', (form, prompt) => {
		expect(fragmentIn({ form, prompt }, scene)).not.toBeNull();
	});
	test.each([
		['cloze', 'The [initiative], which had been launched by Saudi Arabia, was dropped in 2002.'],
		['question', 'Which organization was a body through which states meet?'],
		['question', 'In what year was the initiative, which Saudi Arabia had launched, dropped?']
	] as const)('%s: %s', (form, prompt) => {
		expect(fragmentIn({ form, prompt }, scene)).toBeNull();
	});
});

describe('a sentence that breaks off is found', () => {
	const scene = sceneOf(
		'The group was born when Peru and Chile signed the Treaty of Arica, and Spain proposed a body to both regulate and promote trade.'
	);
	test.each([
		['cloze', 'When Peru and Chile signed the [treaty].'],
		['cloze', 'The [treaty] of Peru and Chile.'],
		['question', 'In what year did Spain propose a body to both regulate?'],
		['question', 'In what year did the group of Arica?'],
		['question', 'In what year was the group born when Peru?']
	] as const)('%s: %s', (form, prompt) => {
		expect(verbLost({ form, prompt, rule: 'date-question' }, scene)).not.toBeNull();
	});
	test.each([
		['cloze', 'When Peru and Chile signed the [treaty], the group was born.'],
		['cloze', '[country] proposed a body to both regulate and promote trade.'],
		['question', 'In what year did Peru and Chile sign the Treaty of Arica?'],
		['question', 'In what year was the group born when Peru signed the Treaty of Arica?']
	] as const)('%s: %s', (form, prompt) => {
		expect(verbLost({ form, prompt, rule: 'date-question' }, scene)).toBeNull();
	});
});

test('she is nobody where only an opening phrase has named somebody', () => {
	const scene = sceneOf('With the Swede Hans Blix she chaired the board, and when Merkel left she wept.');
	expect(opensWithPronoun({ prompt: 'With Hans Blix she chaired the [commission].' }, scene)).toBe(true);
	expect(opensWithPronoun({ prompt: 'When Merkel left she wept in [year].' }, scene)).toBe(false);
});

describe('what a prompt names itself is left alone', () => {
	test.each([
		'In 1994 Peru was the largest in the region of the Andes.',
		'In 1949 Peru published the letter of Hans Blix, the year after his death.',
		'In 1971 Hans Blix and Kofi Annan discussed the conditions under which Peru would join.',
		'In 1980 Peru mourned the abduction and murder of four nuns.',
		'In 1994 Hans Blix met Kofi Annan to speak about the fighting in Peru.',
		'In 1994 Hans Blix told Kofi Annan that the rebels of Peru had left.',
		'In 1967 Arvid Pardo of Malta asked that the seabed be shared.',
		'In 1994 Peru and its president left the seat of NATO in Brussels.',
		'In 1994 NATO moved, and the alliance met in Lima.'
	])('%s', (text) => {
		expect(pointingPhrase({ prompt: text }, sceneOf(text))).toBeNull();
		expect(lostWord(text, sceneOf(text))).toBeNull();
	});
});

test('a sentence with a blank names enough else, or is not offered', () => {
	expect(asks(nameCloze, 'The Swede Hans Blix met reporters, and Kofi Annan of Ghana smiled.')).toEqual([]);
	expect(asks(dateCloze, 'Peru had signed the Treaty of Quito by June 1994.')).toEqual([
		'Peru had signed the Treaty of Quito by [month and year]. June 1994'
	]);
});

test('who did something at a time that nothing tells is asked only where two names tell of it', () => {
	const asksWho = (text: string) => asks(subjectQuestion, text);
	expect(asksWho('Kofi Annan sent a delegation with new offers of lasting peace to Peru.')).toEqual([]);
	expect(asksWho('Kofi Annan sent a delegation with offers of peace to Peru and Chile.')).toHaveLength(1);
	expect(
		asksWho('Kofi Annan sent a delegation with new offers of lasting peace to Peru in 1999.')
	).toHaveLength(1);
});

test('half a name is no answer', () => {
	const text = 'In 1993 Bosnia rejected the Vance–Owen Plan, which the United Nations had drafted in Geneva.';
	expect(asks(nameCloze, text).filter((card) => / Owen Plan$/.test(card))).toEqual([]);
});

test('a card that names nothing is not offered, one that is told by what it does is', () => {
	const faultsOf = (text: string) => {
		const scene = sceneOf(text);
		return dateCloze(scene).map((draft) => faultOf(draft, scene));
	};
	expect(faultsOf('In June 1994 officials met to talk about fishing.')).toEqual(['names-nothing']);
	expect(faultsOf('In June 1994 officials of Peru met to talk about fishing in Chile.')).toEqual([null]);
});

test('what many may have done at any time is told by a year or by more names', () => {
	const faultsOf = (text: string) => {
		const scene = sceneOf(text);
		return subjectQuestion(scene).map((draft) => faultOf(draft, scene));
	};
	expect(faultsOf('Bill Clinton ordered new talks with Peru.')).toEqual(['names-nothing']);
	expect(faultsOf('Bill Clinton ordered new talks with Peru in 1994.')).toEqual([null]);
	expect(faultsOf('Bill Clinton ordered new talks with Peru and Chile.')).toEqual([null]);
});

describe('what only seems to point back is no fault', () => {
	test.each([
		['In 2017 it was reported that Peru and Chile had left the bloc.', 'what "it" stands for follows'],
		['The storm made it possible to relieve Peru in 1951.', 'what was made so follows'],
		['In 1946 the former Asian colonies of Britain met in Delhi.', 'former colonies'],
		['In 1962 Cuba prepared for another U.S. invasion.', 'another of a kind that is named']
	])('%s (%s)', (text) => {
		expect(lostWord(text, sceneOf(text))).toBeNull();
	});
	test('a blank tells whom "they" means as a name does', () => {
		const text = 'The Western Allies showed that they could supply Berlin in 1949.';
		expect(
			lostWord('The [organization] showed that they could supply Berlin in 1949.', sceneOf(text))
		).toBeNull();
	});
	test.each([
		'Peru and Chile grew richer in the late 1980s.',
		'Peru shelled Quito in 1941 and took the city.'
	])('%s', (text) => {
		expect(pointingPhrase({ prompt: text }, sceneOf(text))).toBeNull();
	});
});

test.each([
	'In 1946 the former was signed in Lima.',
	'In 1962 Cuba prepared for another.',
	'In 1962 Peru signed it.'
])('but this is: %s', (text) => {
	expect(lostWord(text, sceneOf(text))).not.toBeNull();
});
