import type { Mention, MentionKind, Reading } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import type { Article } from '../../text/article';
import { isKnown } from './known';
import { nowadays, reporting, trivial, weekdays, weighty } from './lexicon/weight';
import type { Signs } from './sign';

export const countOf = (words: RegExp, text: string) => text.match(words)?.length ?? 0;

/** The years that words say. */
export const yearsIn = (words: string) => (words.match(/\b(?:1\d{3}|20[012]\d)\b/g) ?? []).map(Number);

/** With fewer years a text is none of history. */
const fewYears = 3;
const century = 2000;
const leastWords = 50;

const shareOf = <One>(all: readonly One[], has: (one: One) => boolean) =>
	all.length === 0 ? 0 : all.filter(has).length / all.length;
const isNamed = ({ text }: Pick<Mention, 'text'>) => isKnown([plainName(text)]);

/** What is usual of texts. */
const usual = {
	'text-reports': 0.05,
	'text-weekdays': 0.02,
	'text-now': 0.01,
	'text-past': 0.39,
	'text-present': 0.18,
	'text-he': 0.17,
	'text-quotes': 0.14,
	'text-trivial': 0.6,
	'text-weighty': 2.76,
	'text-names': 1.17,
	'text-recent': 0.29,
	'text-yearless': 0.12,
	'text-known': 0.58,
	'text-known-people': 0.2,
	'text-bodies': 0.18,
	'text-deals': 0.06,
	'text-events': 0.04,
	'text-title': 0.48
} satisfies Partial<Signs>;
type TextSign = keyof typeof usual;

/** A text of so many words is half taken for what is usual: a line or two tell little of their kind. */
const half = 100;

/** The words of what is read: of a long text's first part those of the part alone. */
const wordsRead = ({ text, paragraphs }: Article) =>
	text.slice(paragraphs.at(0)?.start ?? 0, paragraphs.at(-1)?.end ?? text.length);

/** What kind of text an article is by all its words. */
function ownSignsOf({ article, mentions }: Reading) {
	const { byline, words, paragraphs } = article;
	const text = wordsRead(article);
	const sentences = paragraphs.filter(({ role }) => role === 'prose').flatMap((one) => one.sentences).length;
	const [each, hundred] = [Math.max(1, sentences), Math.max(leastWords, words) / 100];
	const names = mentions.filter(({ kind }) => !/^(?:date|time|money)$/.test(kind));
	const isOf = (one: MentionKind) => (mention: Mention) => mention.kind === one;
	const years = yearsIn(text);
	const title = byline.title ?? '';
	return {
		'text-reports': countOf(reporting, text) / each,
		'text-weekdays': countOf(weekdays, text) / each,
		'text-now': countOf(nowadays, text) / each,
		'text-past': countOf(/\b(?:was|were|had)\b/g, text) / each,
		'text-present': countOf(/\b(?:is|are|has)\b/g, text) / each,
		'text-he': countOf(/\b(?:he|his|him|she|her)\b/gi, text) / each,
		'text-quotes': countOf(/["“”]/g, text) / each,
		'text-trivial': countOf(trivial, text) / hundred,
		'text-weighty': countOf(weighty, text) / hundred,
		'text-names': names.length / hundred / 10,
		'text-recent': years.length === 0 ? 1 : shareOf(years, (year) => year >= century),
		'text-yearless': years.length < fewYears,
		'text-known': shareOf(names, isNamed),
		'text-known-people': shareOf(names.filter(isOf('person')), isNamed),
		'text-bodies': shareOf(names, isOf('organization')),
		'text-deals': shareOf(names, isOf('deal')),
		'text-events': shareOf(names, isOf('event')),
		'text-title': title !== '' && names.some((one) => title.includes(plainName(one.text)) && isNamed(one))
	} satisfies Partial<Signs>;
}

/** What kind of text an article is: news of the day, somebody's life, history. */
export function textSignsOf(reading: Reading): Readonly<Record<TextSign, number>> {
	const own = ownSignsOf(reading);
	const { words } = reading.article;
	const told = words / (words + half);
	const between = (name: TextSign) => told * Number(own[name]) + (1 - told) * usual[name];
	const names = Object.keys(usual) as readonly TextSign[];
	return Object.fromEntries(names.map((name) => [name, between(name)])) as Record<TextSign, number>;
}
