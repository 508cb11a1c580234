import { stateByName } from '../../extraction/lexicon/states';
import { holders, type Holder } from '../lexicon/holders';
import type { Suggestion } from '../suggestion';
import { isOfGender } from './gender';
import { bareName } from './offer';

/** The last word of a name. */
export const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

function byKey(keysOf: (name: string) => string): ReadonlyMap<string, readonly Holder[]> {
	const found = new Map<string, readonly Holder[]>();
	for (const holder of holders)
		for (const key of new Set(holder.names.map(keysOf))) found.set(key, [...(found.get(key) ?? []), holder]);
	return found;
}

const byName = byKey(bareName);
const bySurname = byKey((name) => bareName(lastWord(name)));

/** All offices of whoever has a name: of all who share it, where it is a surname alone. */
export const officesOf = (name: string): readonly Holder[] =>
	byName.get(bareName(name)) ?? bySurname.get(bareName(name)) ?? [];

const nameOf = ({ names: [name = ''] }: Holder) => name;

/** How many years lie between a year and a time in office. */
const yearsFrom = ({ from, to }: Holder, year: number) => Math.max(0, from - year, year - to);

/** Nobody takes a person of another time for one by the same office: who left it so long before the year asked for, or so long if next before or after. */
const mostBefore = 6;
const mostNext = 8;
/** Where the year is not known, so many years may lie between the terms. */
const mostBetween = 4;
/** Nor asks by an office for what its holder did long before or after. */
const outOfOffice = 2;

/** Titles of offices that lists and articles name alike. */
export const titles =
	/\b(?:president|prime minister|chancellor|foreign minister|defen[cs]e minister|minister|secretary[- ]general|secretary|director[- ]general|director|ambassador|envoy|mediator|general|marshal|admiral|colonel|emperor|empress|tsar|pope|shah|king|queen|emir|sultan|crown prince|sheikh|sheikha|judge|commissioner|senator|chairman|chairperson|chair)\b/i;

/** The states that words name, by name or nationality. */
export function statesIn(words: string): ReadonlySet<string> {
	const found = (words.match(/\p{Lu}[\p{L}'’.-]*(?: (?:of |the |and )?\p{Lu}[\p{L}'’.-]*)*/gu) ?? []).flatMap(
		(run) => [run, ...run.split(' ')]
	);
	return new Set(found.flatMap((name) => stateByName.get(name) ?? []));
}

/** The office that a card calls its answer by: "Who was the Swedish foreign minister?", "Foreign Minister [person]". */
function titleIn(prompt: string): string | undefined {
	const words =
		/^who (?:was|is|became|has been|had been|served as) (.*)/i.exec(prompt)?.[1] ??
		/([^,.;]*)\[person\]/.exec(prompt)?.[1];
	return words && titles.exec(words)?.[0].toLowerCase().replace('-', ' ');
}

/** Nobody takes a minister for one of these. */
const royal = /^(?:emperor|empress|tsar|pope|shah|king|queen|sultan|emir)$/;

/** Whether an office is what a card calls it. Where it says none, all are. */
function isCalled({ office }: Holder, title: string | undefined): boolean {
	return (
		title === undefined ||
		(royal.test(title) ? /monarch$/ : /(?:leader|statesman|mediator)$/).test(office) ||
		office.replace('-', ' ').endsWith(title)
	);
}

/** When what a card asks about was: its year, if known, and all years its article tells. */
export interface Time {
	readonly year: number | null;
	readonly told: readonly number[];
}

/** The office in which a card has its answer, held in the year it is about if that is known; null where it may be one of several. */
function officeIn(card: Suggestion, role: string, { year, told }: Time): Holder | null {
	const states = statesIn(`${card.prompt} ${role}`);
	const title = titleIn(card.prompt);
	const isOfState = ({ office }: Holder) => [...states].some((state) => office.startsWith(state));
	const held = officesOf(card.answer)
		.filter(
			(one) =>
				isCalled(one, title) &&
				(year === null
					? told.length === 0 || told.some((other) => yearsFrom(one, other) === 0)
					: yearsFrom(one, year) <= outOfOffice)
		)
		.sort((one, other) => (year === null ? 0 : yearsFrom(one, year) - yearsFrom(other, year)));
	const likely = held.some(isOfState) ? held.filter(isOfState) : held;
	const [first = null] = likely;
	const isSure = year !== null || likely.every(({ names: [name] }) => name === first?.names[0]);
	return isSure ? first : null;
}

/** How many years lie between two times in office. */
const yearsBetween = (one: Holder, other: Holder) => Math.max(0, one.from - other.to, other.from - one.to);

/**
 * Those who held the office a card has its answer in, a little before or after and not long dead, the nearest first; nobody who held it in
 * the year asked for, nor, where that is not known, outside the years the article tells.
 */
export function ofOffice(card: Suggestion, role: string, time: Time): readonly Holder[] {
	const { year } = time;
	const own = officeIn(card, role, time);
	if (!own) return [];
	const away = (one: Holder) => (year === null ? yearsBetween(own, one) : yearsFrom(one, year));
	const isNear = (one: Holder) => {
		if (year === null) return away(one) <= mostBetween;
		return away(one) <= (one.to < Math.min(year, own.from) ? mostBefore : mostNext);
	};
	const [first, last] = [Math.min(...time.told), Math.max(...time.told)];
	const isOfArticle = (one: Holder) =>
		year !== null || time.told.length === 0 || (one.from <= last && one.to >= first);
	const wasAlive = ({ isDead, to }: Holder) => !isDead || (year ?? own.from) - to <= 1;
	const holding = holders.filter((one) => one.office === own.office);
	const right = new Set(
		[own, ...(year === null ? [] : holding.filter((one) => away(one) === 0))].map(nameOf)
	);
	return holding
		.filter((one) => !right.has(nameOf(one)) && isNear(one) && isOfArticle(one) && wasAlive(one))
		.filter((one) => isOfGender(nameOf(one), { prompt: card.prompt, answer: nameOf(own) }))
		.sort((one, other) => away(one) - away(other));
}
