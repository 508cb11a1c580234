import { stateByName } from '../../extraction/lexicon/states';
import type { Person, Reading } from '../../extraction/mention';
import { once } from '../../once';
import { holders, type Holder } from '../lexicon/holders';
import { womensForenames } from '../lexicon/women';
import type { Suggestion } from '../suggestion';
import { bareName, yearOfCard, type Offer, type Offers } from './offer';
import { firstTold } from './told';

const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

function byKey(keysOf: (name: string) => string): ReadonlyMap<string, readonly Holder[]> {
	const found = new Map<string, readonly Holder[]>();
	for (const holder of holders)
		for (const key of new Set(holder.names.map(keysOf))) found.set(key, [...(found.get(key) ?? []), holder]);
	return found;
}

const byName = byKey(bareName);
const bySurname = byKey((name) => bareName(lastWord(name)));

/** All offices of whoever has a name: of all who share it, where it is a surname alone. */
const officesOf = (name: string) => byName.get(bareName(name)) ?? bySurname.get(bareName(name)) ?? [];

/** How many years lie between a year and a time in office. */
const yearsFrom = ({ from, to }: Holder, year: number) => Math.max(0, from - year, year - to);

/** Nobody remembers a person of another age by the same office. */
const mostYears = 15;

const titles =
	/\b(?:president|prime minister|chancellor|foreign minister|defen[cs]e minister|minister|secretary[- ]general|secretary|director[- ]general|director|ambassador|envoy|mediator|general|marshal|admiral|colonel|emperor|empress|tsar|pope|shah|king|queen|emir|sultan|crown prince|sheikh|sheikha|judge|commissioner|senator|chairman|chairperson|chair)\b/i;

/** The states that words name, by name or nationality. */
function statesIn(words: string): ReadonlySet<string> {
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
		(/(?:leader|statesman|mediator)$/.test(office) && !royal.test(title)) ||
		office.replace('-', ' ').endsWith(title)
	);
}

/** The office in which a card has its answer: of those held that of a state it names, then the nearest in time. */
function officeIn(card: Suggestion, role: string): Holder | undefined {
	const year = yearOfCard(card);
	const states = statesIn(`${card.prompt} ${role}`);
	const title = titleIn(card.prompt);
	const worth = (one: Holder) =>
		(year === null ? 0 : -yearsFrom(one, year)) +
		([...states].some((state) => one.office.startsWith(state)) ? 100 : 0);
	return [...officesOf(card.answer)]
		.filter((one) => isCalled(one, title))
		.sort((one, other) => worth(other) - worth(one))[0];
}

/** Those who held the same office at another time, the nearest first. */
function ofOffice(card: Suggestion, role: string): readonly Holder[] {
	const own = officeIn(card, role);
	if (!own) return [];
	const year = yearOfCard(card) ?? own.from;
	const away = (one: Holder) => yearsFrom(one, year);
	return holders
		.filter((one) => one.office === own.office && one !== own && away(one) > 0 && away(one) <= mostYears)
		.sort((one, other) => away(one) - away(other));
}

/** Whether two people of an article may be taken for each other: offices of one name, and of one state where the card names states. */
function isOfSide(answer: Person, other: Person, prompt: string): boolean {
	const [own, theirs] = [answer, other].map(({ role = '' }) => titles.exec(role)?.[0].toLowerCase());
	if (own === undefined || own !== theirs) return false;
	const [mine, its] = [statesIn(answer.role ?? ''), statesIn(other.role ?? '')];
	const isOneState = [...mine].some((state) => its.has(state));
	return isOneState || (mine.size === 0 && its.size === 0 && statesIn(prompt).size === 0);
}

const surest = 0.85;

/** Where the article first tells of a person for sure. */
const placeOf = firstTold(({ kind, confidence, text }) =>
	kind === 'person' && confidence >= surest ? text : null
);

/** The people of an article by their names; of those with one name the first. */
const peopleByName = once(
	({ people }: Reading) => new Map([...people].reverse().map((one) => [bareName(one.name), one]))
);

/** Whether words say of the one who is asked for "his" or "her". */
const gendered = /\b(?<his>his|he|him)\b|\b(?:her|she)\b/i;

/** Whether a name fits the "his" or "her" of a card. */
function isOfGender(name: string, { prompt, answer }: Suggestion): boolean {
	const isWoman = (one: string) => womensForenames.has(one.split(' ')[0] ?? '');
	return !gendered.test(prompt) || isWoman(name) === isWoman(answer);
}

/** People of the answer's side: who held its office before and after, and who bears the same title in the article. */
export const otherPeople: Offers = (card, reading) => {
	const isShort = !card.answer.includes(' ');
	const said = (name: string) => (isShort ? lastWord(name) : name);
	const own = reading.people.find(({ name }) => name === card.answer);
	const titled = own ? reading.people.filter((one) => one !== own && isOfSide(own, one, card.prompt)) : [];
	const told = titled.flatMap((one): Offer[] => {
		const at = placeOf(reading, one.forms);
		return at ? [{ text: said(one.name), at }] : [];
	});
	const inOffice = ofOffice(card, own?.role ?? '').map(({ names: [name = '', ...others] }): Offer => {
		const [here] = [name, ...others].flatMap((one) => peopleByName(reading).get(bareName(one)) ?? []);
		return { text: said(here?.name ?? name), at: here ? placeOf(reading, here.forms) : null };
	});
	return [...told, ...inOffice].filter(({ text }) => isOfGender(text, card));
};
