import { expect, test } from 'vitest';
import { happening } from '$lib/core/writing/rules/happening';
import { asks } from '../scenes';

test('what a noun tells of a name is asked for with its verb', () => {
	expect(asks(happening, 'The death of Joseph Stalin in 1953 opened a time of change in Moscow.')).toEqual([
		'In what year did Joseph Stalin die? 1953'
	]);
	expect(
		asks(
			happening,
			'Envoys met in Oslo after the founding of the Gulf Cooperation Council in Abu Dhabi on 25 May 1981.'
		)
	).toEqual(['On what date was the Gulf Cooperation Council founded in Abu Dhabi? 25 May 1981']);
});

test('the date may stand before the name', () => {
	expect(
		asks(
			happening,
			'Ministers welcomed the signing, in Bali on 17 October 2022, of the Comprehensive Air Transport Agreement.'
		)
	).toEqual(['On what date was the Comprehensive Air Transport Agreement signed in Bali? 17 October 2022']);
});

test('a noun that does not go with the kind of name asks nothing, nor does a date further on', () => {
	expect(asks(happening, 'The dissolution of Joseph Stalin in 1953 was odd.')).toEqual([]);
	expect(asks(happening, 'The death of Joseph Stalin, whom Moscow had feared, was told in 1953.')).toEqual(
		[]
	);
});

test('what happened to a place is dated by its noun', () => {
	expect(asks(happening, 'Among the worst was the attack on Halabja in March 1988.')).toEqual([
		'In what month and year did the attack on Halabja take place? March 1988'
	]);
	expect(asks(happening, 'Among the worst was an attack on Halabja in March 1988.')).toEqual([]);
});
