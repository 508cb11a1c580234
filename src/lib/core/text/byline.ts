import type { Byline } from './article';
import { beforeAddress, beforePublished, monthNames, nobody, notInPeople, weekdays } from './lexicon/bylines';
import { plainText } from './mask';
import { anyOf } from './phrases';

const months = monthNames.toLowerCase().split('|');
const day =
	/\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8})\.?,? (\d{4})\b|\b([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})\b/;
const dateLine = new RegExp(
	String.raw`^(?:(?:first )?${anyOf(beforePublished)}(?: on)?:?\s*)?(?:${anyOf(weekdays)},?\s*)?(?:\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})(?!.{70}|.*\t)(?![^·|—–-]*\.$)`,
	'i'
);
const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|van|von|bin|al|el|ul|and|der|da|di|&)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*){0,7}`;
const authorLine = new RegExp(
	String.raw`^(?:>\s*)*(?:by|author|words by|written by)[:\s]\s*(${name}),?(?:[\s(|,·–—].{0,60})?$`,
	'iu'
);
const nameOnly = new RegExp(`^${name}$`, 'u');
const unnamed = new RegExp(String.raw`^${anyOf(nobody)}\b`, 'i');

const addressLine = new RegExp(String.raw`^(?:${anyOf(beforeAddress)}\s?:\s*)?(https?:\/\/\S+)$`, 'i');
const raised = /[¹²³⁴-⁹*†‡]+(?:,[¹²³⁴-⁹*†‡]+)*/g;
const bodies = new RegExp(String.raw`\b${anyOf(notInPeople)}\b`, 'i');

/** Whether a line holds nothing but names as people have them: "Marta Kowalczyk¹ and Daniyar Seitov²". */
export function isNamesOnly(text: string): boolean {
	if (text.length > 120 || bodies.test(text) || /^(?:the|an?)\s/i.test(text)) return false;
	const names = text.replace(raised, '').split(/,\s+|\s+(?:and|&)\s+/);
	return names.every(
		(one) =>
			/^\S+(?:\s+\S+){1,4}$/.test(one) && nameOnly.test(one) && !/^\p{Lu}{2,}$/u.test(one.split(' ')[0] ?? '')
	);
}

/** Names without the marks of their notes. */
export const plainNames = (text: string) => plainText(text.replace(raised, ''));

/** Whether the names carry marks of notes, as authors' do above a paper. */
export const hasRaisedMarks = (text: string) => /\p{L}[¹²³†‡*]/u.test(text);

/** The first day in a text, as ISO, or nothing where its month is none. */
export function isoDay(text: string): string | undefined {
	const found = day.exec(text);
	if (!found) return undefined;
	if (found[1]) return found[0];
	const [date, month, year] = found[5] ? [found[4], found[5], found[6]] : [found[8], found[7], found[9]];
	const number = months.findIndex((word) => word.startsWith((month ?? '-').toLowerCase().slice(0, 3)));
	return number < 0
		? undefined
		: `${year}-${String(number + 1).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
}

/** Without " – Name of the Site" at its end. */
export function withoutSite(title: string): string {
	const found = /^(.{20,}?)\s[–—|-]\s((?:(?:of|the|and)\s|\p{Lu}\S*\s?){1,4})$/u.exec(title);
	return found?.[1] ?? title;
}

function author(text: string): string | undefined {
	const found = authorLine.exec(text)?.[1]?.trim();
	if (!found || !nameOnly.test(found) || unnamed.test(found) || text.length > 120) return undefined;
	return plainText(found);
}

/** What a line says of the article itself, if it says only that. */
export function bylineOf(text: string): Byline | null {
	const found = author(text);
	if (found) return { author: found };
	if (/^by (?:our |a )?(?:staff|news desk|web desk)/i.test(text) && text.length < 60) return {};
	const date = dateLine.test(text) ? isoDay(text) : undefined;
	if (date) return { date };
	const address = addressLine.exec(text)?.[1];
	return address ? { address } : null;
}
