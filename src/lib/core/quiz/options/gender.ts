const hers =
	/(?<!\p{L})(?:she|her|hers|herself|woman|women|queen|lady|mrs|ms|madam|wife|widow|daughter|mother|sister)(?!\p{L})/iu;
const his = /(?<!\p{L})(?:he|him|his|himself|man|men|king|mr|husband|widower|son|father|brother)(?!\p{L})/iu;

/** Whether words tell of a woman, of a man or of both; empty where they do not say. */
export const genderIn = (words: string): string =>
	[hers.test(words) ? 'she' : '', his.test(words) ? 'he' : ''].join('');
