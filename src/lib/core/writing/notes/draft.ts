import { dateForms } from '../../dates/print';
import { isPoint, precisionOf } from '../../dates/value';
import type { Span } from '../../text/article';
import type { Draft } from '../scene';
import { dateDraft as askedDate, type Dated } from '../prompt/dateDraft';
import { asked, spoken } from '../prompt/wording';
import { saidWithThe } from './lexicon/withThe';
import type { NoteLine } from './line';

/** The dates within a stretch that can be asked for. */
export const datesIn = ({ mentions }: NoteLine, { start, end }: Span): readonly Dated[] =>
	mentions.flatMap((one) =>
		one.kind === 'date' && one.iso && isPoint(one.iso) && one.start >= start && one.end <= end
			? [{ ...one, iso: one.iso }]
			: []
	);

const wanting = new RegExp(`(?<![\\p{L}’'-])(?<!\\b[Tt]he )(${saidWithThe})(?=[,;.?]| and\\b| & |$)`, 'gu');

/** Words of a note as a sentence has them: "US & UK" is "the US and the UK". */
export const unabridged = (words: string): string =>
	words
		.replace(wanting, 'the $1')
		.replace(/\s&\s/g, ' and ')
		.replace(/\bw\/o\b/g, 'without')
		.replace(/\bw\/\s?/g, 'with ')
		.replace(/\bb\/w\b/g, 'between')
		.replace(/\bagst\b\.?/g, 'against')
		.replace(/\bgovt\b\.?/g, 'government')
		.replace(/\bincl\.\s/g, 'including ')
		.replace(/\bintl\b\.?/g, 'international')
		.replace(/\bApprox\.\s|\bapprox\.\s|\bca?\.\s(?=\d)/g, 'about ');

/** A question with what is left of notes unabridged. */
export const question = (words: string): string => asked(unabridged(spoken(words)));

/** A date as it stands within a question: "on 5 August 1963", "in 1963". */
export const onDate = (iso: string): string =>
	`${precisionOf(iso) === 'day' ? 'on' : 'in'} ${dateForms(iso)[0] ?? iso}`;

/** The question for a date, its words behind "On what date". */
export const dateDraft = (date: Dated, words: string, rest: Parameters<typeof askedDate>[2]): Draft =>
	askedDate(date, words, rest, question);
