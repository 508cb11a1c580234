import { expect, test } from 'vitest';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { partQuestion } from '$lib/core/writing/rules/partQuestion';
import { subjectQuestion } from '$lib/core/writing/rules/subjectQuestion';
import { asks, scenesFrom } from '../scenes';

const plainly = (text: string) =>
	scenesFrom(text).flatMap(({ isPlain, sentence }) =>
		isPlain ? [sentence.words.map((word) => word.text).join(' ')] : []
	);

test('a sentence is also read without the asides between its name and its verb', () => {
	expect(
		plainly(
			'Penny Wong, who had been sworn in only a week before, visited almost every member of the Pacific Islands Forum.'
		)
	).toEqual(['Penny Wong visited almost every member of the Pacific Islands Forum .']);
});

test('a name in another script is left out, letters are not; a list is no aside', () => {
	expect(plainly('President Emomali Rahmon (Эмомалӣ Раҳмон) signed the treaty in Bishkek.')).toEqual([
		'President Emomali Rahmon signed the treaty in Bishkek .'
	]);
	expect(plainly('The League of Nations (French: Société des Nations; SdN) was founded in Paris.')).toEqual([
		'The League of Nations was founded in Paris .'
	]);
	expect(plainly('The African Union (AU) signed the treaty in Bishkek.')).toEqual([]);
	expect(plainly('Peru, the United States and Chile signed the treaty in Lima in 1929.')).toEqual([]);
});

test('an aside of one of two does not take the other with it', () => {
	expect(
		plainly(
			'Hamid Awaluddin, the minister of law, and Malik Mahmud, who led the rebels, signed the memorandum in Helsinki.'
		).join()
	).not.toContain('Hamid Awaluddin signed');
});

test('a weekday behind a dateline is the day it means, and other weekdays are nothing', () => {
	const wire = 'BRUSSELS, April 4, 2023 - Finland formally joined NATO on Tuesday after talks in Helsinki.';
	expect(asks(dateQuestion, wire)).toEqual([
		'On what date did Finland formally join NATO after talks in Helsinki? 4 April 2023'
	]);
	expect(asks(partQuestion, wire)).toContain(
		'Which organization did Finland formally join on 4 April 2023 after talks in Helsinki? NATO'
	);
	expect(asks(dateQuestion, 'Finland formally joined NATO on Tuesday after talks in Helsinki.')).toEqual([]);
});

test('what an aside tells is asked for as before', () => {
	expect(
		asks(subjectQuestion, 'Penny Wong, who visited Fiji in 2022, led the Australian delegation to Samoa.')
	).toEqual(expect.arrayContaining(['Who led the Australian delegation to Samoa? Penny Wong']));
});

test('the agency that a dateline names does not hide it, and its town does nothing', () => {
	const wire =
		'PARIS, 15 August 2005 (Baltic & Northern News Agency) – The Free Aceh Movement signed the Treaty of Lisbon in Finland.';
	const scenes = scenesFrom(wire);
	expect(scenes.map(({ isPlain }) => isPlain)).toEqual([true]);
	expect(scenes.flatMap((scene) => nameCloze(scene).map(({ prompt }) => prompt))).toContain(
		'The Free Aceh Movement signed the [treaty] in Finland.'
	);
});
