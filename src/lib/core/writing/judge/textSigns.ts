import type { Mention, MentionKind, Reading } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
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

/** What kind of text an article is: news of the day, somebody's life, history. */
export function textSignsOf({ article, mentions }: Reading) {
	const { text, byline, words, paragraphs } = article;
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
