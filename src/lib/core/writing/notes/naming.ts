import { instrumentsByLetters } from './lexicon/instruments';
import { bodyWords, eventWords, instrumentWords, writingWords } from './lexicon/callings';

/** What sort of thing a name is of, as far as its words tell. */
export type Sort = 'instrument' | 'writing' | 'event' | 'body';

const bare =
	/^(?:Operation|Resolution|Article|Amnesty|Agenda|Radio|UNSCR|(?:UNSC|UNGA|UN Security Council|Security Council|General Assembly) Resolution)\b/;
/** "SALT II", "Resolution 242": what is numbered among its like stands without an article. */
const numbered = /\b(?:[IVX]+|\d+)$/;
/** People whom notes call by their letters. */
const initials = /^(?:JFK|RFK|FDR|LBJ|MLK|MBS|MBZ|AMLO)$/;
const letters = /^\p{Lu}[\p{Lu}\d+&-]+$/u;
/** Letters that are read one by one though they could be a word, and the other way round. */
const spelled = /^(?:OSCE|OIC|OAS|OAU|IAEA|ICAO|ISAF|EEAS|UNGA)$/;
const said = /^(?:UNCLOS|UNPROFOR|INTERPOL|FRONTEX|UNCTAD)$/;
const sayable = /^[^AEIOUY]{0,2}(?:[AEIOUY]{1,2}[^AEIOUY]{1,2})*[AEIOUY]{0,2}$/;
/** What a word may end in; a vowel before a single consonant is one too. */
const endings = /(?:[AEIOUY][^AEIOUY]?|RT|LT|ST|CT|NT|RC|ND|SH|CH|CS|RS)$/;

/** Letters that are said as a word: "NATO", "ASEAN". */
const isSaidAsWord = (name: string) =>
	said.test(name) || (name.length > 3 && !spelled.test(name) && sayable.test(name) && endings.test(name));

/** What a name is of by the last word that calls it; letters that notes give to treaties are known by a list. */
export function sortOfName(name: string): Sort | null {
	if (instrumentsByLetters.has(name)) return 'instrument';
	const found = (words: RegExp) => new RegExp(words.source, 'i').test(name);
	if (/\b(?:resolution|communiqu[ée]|UNSCR) ?\d*$/i.test(name) || found(instrumentWords)) return 'instrument';
	if (found(eventWords)) return 'event';
	if (writingWords.test(name)) return 'writing';
	return bodyWords.test(name) ? 'body' : null;
}

/** Whether a name is of several things: "the Oslo Accords were". */
export const isPlural = (name: string): boolean =>
	/(?:accords|agreements|treaties|conventions|protocols|talks|points|trials|riots|protests|landings|elections|attacks|bombings)\b(?! of \p{Lu}\w+ [A-Z])/iu.test(
		name
	) && !/ion\b/i.test(name);

/** A name as it stands within a sentence: "the NPT", "NATO", "SALT I". `articled` are those that the text itself says with "the". */
export function withArticle(name: string, articled: ReadonlySet<string>): string {
	if (/^the\s/i.test(name)) return name.replace(/^The\s/, 'the ');
	if (/['’]s\b/.test(name.split(' of ')[0] ?? '') || bare.test(name) || initials.test(name)) return name;
	if (articled.has(name)) return `the ${name}`;
	if (letters.test(name)) return isSaidAsWord(name) ? name : `the ${name}`;
	if (numbered.test(name) && !/\b(?:of|on|for|Treaty|Pact)\b/.test(name)) return name;
	return sortOfName(name) === null && !/ Treaty\b/.test(name)
		? name
		: instrumentsByLetters.has(name)
			? name
			: `the ${name}`;
}

/** What a question calls a thing of this name: "treaty", "resolution", "agreement". */
export function nounOf(name: string): string | null {
	const [full = name] = instrumentsByLetters.get(name) ?? [];
	const word = [...full.matchAll(instrumentWords)].at(-1)?.[1]?.toLowerCase();
	if (word)
		return word
			.replace(/ies$/, 'y')
			.replace(/s$/, '')
			.replace('final act', 'act')
			.replace('single act', 'act');
	if (instrumentsByLetters.has(name)) return 'agreement';
	if (/^UNSCR \d/.test(name)) return 'resolution';
	if (writingWords.test(name)) return writingWords.exec(name)?.[1]?.toLowerCase() ?? null;
	return null;
}

/** What is said of an instrument that came about: acts are passed, declarations adopted, treaties concluded. */
export function comingAbout(name: string): 'adopted' | 'passed' | 'concluded' {
	if (/\bAct\b/.test(name) && !/\b(?:Final|Single European|Founding|General) Act\b/.test(name))
		return 'passed';
	return /declaration|resolution|charter|UNSCR/i.test(name) ? 'adopted' : 'concluded';
}
