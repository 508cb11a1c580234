import { americanSpelling } from '../../text/atlantic';
import { folded } from './fold';
import { units } from './lexicon/numbers';
import { inFigures, romanInFigures } from './numbers';
import { remembered } from './remembered';

/** What a text says in signs, in words; applied top to bottom to folded text. */
const signs: readonly (readonly [RegExp, string])[] = [
	[/(?<=\d)[, \u202F](?=\d{3}(?!\d))/g, ''],
	[/(?<=\d),(?=\d{1,2}(?!\d))/g, '.'],
	[/(?<=\d)(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu, ''],
	[/(?<=\d)k(?![\p{L}\p{N}])/gu, ' thousand'],
	[/(?<=\d)m(?![\p{L}\p{N}])/gu, ' million'],
	[/(?<=\d)b(?![\p{L}\p{N}])/gu, ' billion'],
	[/(?<=\d)t(?![\p{L}\p{N}])/gu, ' trillion'],
	[/(?<![\p{L}\p{N}]\s?)-\s?(?=\d)/gu, ' minus '],
	[/(?<!\p{L})(?:us|u\.s\.)\s?\$/gu, '$'],
	[/[$£€₹₨¥₽]/g, ' $& '],
	[/&/g, ' and '],
	[/%|(?<!\p{L})per[ -]cent(?!\p{L})/gu, ' percent ']
];

const hasSigns = /[\p{Nd}$£€₹₨¥₽&%]|cent/iu;
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const shapes = /\d+(?:\.\d+)?|[$£€₹₨¥₽]|[\p{L}\p{M}]+/gu;

/** What stands otherwise in words that mean the same; applied top to bottom to words with one space between. */
const orders: readonly (readonly [RegExp, string])[] = [
	[/\b(?:us|american) (?=dollar\b)/g, ''],
	[/\b(dollar|pound|euro|rupee|yen|yuan|ruble) (\d[\d.]*)(?!\S)/g, '$2 $1'],
	[/\b(?:about|around|approximately|roughly|circa|some|nearly|almost) (?=\d)/g, ''],
	[/\bbce\b/g, 'bc'],
	[/\bww(?: (?=\d)|(?=i{1,2}\b))/g, 'world war '],
	[/\b(\d) world war\b/g, 'world war $1']
];

const replaced = (text: string, pairs: readonly (readonly [RegExp, string])[]) =>
	pairs.reduce((told, [pattern, to]) => told.replace(pattern, to), text);

/** The words of a text as the judge compares them: folded, numbers in figures, signs spelled out, "U.S." as one word. */
export const wordsOf = remembered((text): readonly string[] => {
	const plain = (hasSigns.test(text) ? replaced(folded(text), signs) : folded(text)).replace(
		initials,
		(dotted) => `${dotted.replace(/[.\s]/g, '')} `
	);
	const words = (americanSpelling(plain).match(shapes) ?? []).map((word) => units.get(word) ?? word);
	const figured = inFigures(romanInFigures(words)).join(' ');
	return romanInFigures(replaced(figured, orders).split(' ')).filter((word) => word !== '');
});

/** Words that carry no meaning of their own. */
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'al', 'and']);

/** Words without articles and "and", but for the last of several, as in "Plan A"; all of them where nothing else would be left. */
export function bare(words: readonly string[]): readonly string[] {
	const left = words.filter((word, at) => !articles.has(word) || (at > 0 && at === words.length - 1));
	return left.length > 0 ? left : words;
}

/** Words run together, so that "anti-terrorist" is "antiterrorist"; two numbers stay two. */
export const runTogether = (words: readonly string[]) =>
	words.join(' ').replace(/ (?!\d)|(?<=\p{L}) (?=\d)/gu, '');

/** What two spellings of one answer have in common. */
export const keyOf = remembered((text) => runTogether(bare(wordsOf(text))));
