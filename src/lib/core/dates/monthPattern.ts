import { monthSpellings, smallMonths } from './lexicon/months';

const either = (words: readonly string[]) => `(?:${words.join('|').replaceAll('.', '\\.')})`;

/** A month's name or its short form, for use within a pattern without the `i` flag. */
export const monthPattern = `(?:${either(monthSpellings)}|${either(smallMonths)}\\.?(?=\\s\\d))`;

/** A day of the week. */
export const weekdayPattern = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
