import { precisionOf, type Precision } from '../../dates/value';
import { plainText } from '../../text/mask';
import { withoutTail } from './tail';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as a regular expression finds it. */
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether what has this name is many: "the Geneva Accords". */
export const isPluralName = (name: string) =>
	/(?:Accords|Agreements|Treaties|Conventions|Protocols|Talks|Games)\b/.test(name);

/** Whether words say a year. */
export const saysYear = (words: string) => /\b[12]\d{3}\b/.test(words);

/** Words in a row, empty ones left out. */
export const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** A subject as it stands within a question: "The Chief" becomes "the Chief". */
export function midSentence(words: string): string {
	return words.replace(/^(?:The|An?)(?=\s)/, (article) => article.toLowerCase());
}

const span =
	'(?:(?:less than|more than|about|some|only|just|exactly) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+) (?:days?|weeks?|months?|years?|decades?)';
/** What a sentence opens with before its subject begins so. */
const fronting =
	'About|After|Although|As|At|Before|By|During|For|From|In|On|Over|Since|Through|Throughout|Under|Until|When|While|With|Within';
/** In the middle of a sentence these only tie it to the one before. */
const amid =
	'however|nevertheless|nonetheless|moreover|furthermore|therefore|for example|for instance|meanwhile';
/** When it was, told from what the text has told before: "Four days later, …". */
const sequels: readonly RegExp[] = [
	new RegExp(
		`^(?:${span} (?:later|earlier|before|after)|the (?:next|following) (?:day|week|month|year)|at the last moment|later(?: on)?|meanwhile|afterwards?|eventually|finally)(?:, | (?=[\\p{Lu}[\uE000]))`,
		'iu'
	),
	new RegExp(
		`(?<!\\b(?:than|until|from|since|of|for|by|only|not)),? ${span} (?:later|earlier)(?=[,.?]|$| (?:in|on|by|at|to|with|under)\\b)`,
		'giu'
	),
	/(?<=\p{Ll}),? (?:(?:in|on) )?(?:that(?: same)?|the (?:same|following|next|previous)) (?:month|day|week)(?=[.?]| (?:in|at|by)\b)/gu,
	/^(?:Then|Now|Here),? (?=(?:in|on) )/u,
	/^(?:Less|More) than (?=(?:the|an?|its|their) |\p{Lu})/u,
	new RegExp(`(?<=,) ${span}(?= \\p{Lu})`, 'gu'),
	/(?<=\b(?:who|which|had|was|were|has)) then(?= \p{Ll})/gu,
	/,? on the other hand,?(?=[ .?])|^On the other hand, /giu,
	/ at (?:last|the time|the moment)(?=[.?,]| (?:in|on) )/gu,
	/ already(?= \p{Ll})(?<=\b(?:had|has|have|was|were|did [^?]{3,50}) already)/gu,
	/ (?:later|nonetheless|nevertheless|originally|eventually|finally|ultimately)(?= \p{Ll})(?<=\bdid [^?]{2,50} \p{L}+)/gu,
	/, in turn,(?= \p{Ll})| in turn(?=[ .?])/gu,
	/ also(?= (?:known|called|referred|spelled)\b)|,? also(?:,(?= \p{Ll})|(?=[ .?]))|,? too(?:,(?= \p{Ll})|(?=[.?]|$))/gu,
	/(?:, therefore,| therefore)(?= \p{Ll})/gu,
	/(?<=\p{L}),? (?:subsequently|thereafter|thus)(?:,(?= \p{Ll})|(?= \p{Ll})|(?=[.?]|$))/gu,
	/^(?:On )?(?:(?:[Ee]arly|[Ll]ate) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night|afternoon))?,? (?=\S)/gu,
	/(?<=\p{L}),?(?: (?:on|early|late|earlier))*(?<!\b(?:On|for|from|by|until|since|after|before|of|to|Good|Bloody|Black|Easter|Palm|Holy|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very)) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today)(?: (?:morning|evening|night|afternoon))?(?:,(?= \p{Ll})|(?= (?:in|at|by|to|with|that|for|from|as)\b)|(?=[.?]|$))/gu,
	/(?<=[\p{L}\d]),? (?:in (?:response|retaliation|addition|fact|reality|practice|return|exchange|consequence)|as a (?:result|consequence))(?:,(?= \p{Ll})|(?=[.?]|$| (?:in|on) ))/gu,
	/ (?:him|her|it)self(?= \p{Ll})(?<=(?:\p{Lu}[\p{L}’'-]*|\]) \p{L}+)/gu,
	/^(?:Subsequently|Thereafter|Thus|Hence|Consequently|In any case|To that end|Most notably|Notably|Indeed|Of course|In fact|For example|For instance|Above all),? (?=\S)/gu,
	/^(?:Additionally|Furthermore|Moreover|Nevertheless|Nonetheless|Accordingly|Therefore|Likewise|Similarly|Instead|Still|Ultimately|Lastly|Specifically|Importantly|Unfortunately|First|Second|Third|As such|As a (?:result|consequence)|In (?:addition|response|return|turn|contrast|particular|short)|By contrast|At the same time), (?=\S)/u,
	/^Despite (?:the|this|that|these|those|such)(?: \p{Ll}+){1,3}, (?=\S)/u,
	/^(?:For|Over|During|In|Within) the (?:next|following) (?:\p{Ll}+ ){0,2}(?:days|weeks|months|years|decades?), (?=\S)/u,
	new RegExp(`, (?:${amid})(?=,)(?<=^(?:${fronting})\\b(?:[^,]|, (?=\\d{4}))*, (?:${amid}))`, 'u'),
	new RegExp(`, (?:${amid}),(?= )`, 'gu')
];

/** Words without what only the text before dates, or adds to. */
export const withoutSequels = (words: string) =>
	sequels.reduce((said, sequel) => said.replace(sequel, ''), words);

/** A thing without what counts it: "submarines" of "six submarines". */
export const uncounted = (words: string) =>
	words.replace(/^(?:an?|the|two|three|four|five|six|ten|\d+)\s+/i, '');

/** Words fit to be read as a prompt: no marks, one space between words, a capital first. */
export function spoken(text: string): string {
	return capital(
		plainText(text)
			.replace(/\s*\(\s*\)/g, '')
			.replace(/\s+([,.;:!?])/g, '$1')
			.replace(/,([.;:?!])/g, '$1')
			.trim()
	);
}

/** Behind who did it these only tell that something came before. */
const tied =
	/^(Who|Which \p{Ll}+) (?:first (?=\p{Ll}+ed\b)|(?:later|once|soon|eventually|ultimately|finally|thereby|meanwhile|again|even|nonetheless|nevertheless|then|therefore) (?=\p{Ll}))/u;

/** Stands before words at the end of a question that belong at its head. */
export const ahead = '\uE001';
/** "In what year": of two times or places at its head a question has this one. */
const asksWhen = /^(?:On|In|Since|By|Until) what /;

/** "Whom did Nixon choose as secretary of state and Laird as secretary of defense": of two that were asked for one alone is. */
const otherOfTwo = /(?<=^Whom did [^?]* as [^?]*) and (?:\p{Lu}[\p{L}.’'-]* ){1,4}as [^?]*$/u;

/** A question: the words given, without the full stop, what stands in brackets and what only adds to them, with its mark. */
export function asked(words: string): string {
	const [body = '', opening] = words.split(ahead);
	const said = withoutTail(
		withoutSequels(body.trimEnd().replace(tied, '$1 ').replace(otherOfTwo, '')).replace(/\s*\([^()]*\)/g, '')
	);
	const bare = spoken(said.replace(/,(?= (?:in|on) (?:\p{Lu}\p{Ll}+ )?\d[^,]*$)/u, ''));
	const asking = `${bare.replace(/[\s,.;:–—-]+$/u, '').replace(/[,.;](?=["”]$)/u, '')}?`;
	if (opening === undefined || asksWhen.test(asking)) return asking;
	return `${spoken(opening)}, ${asking.charAt(0).toLowerCase()}${asking.slice(1)}`;
}

const blanks: Record<Precision, string> = {
	day: '[date]',
	month: '[month and year]',
	year: '[year]',
	decade: '[decade]',
	century: '[century]',
	yearless: '[day and month]',
	range: '[years]'
};

/** What stands in a prompt in place of a date, and names how precise the answer is. */
export function blankOf(iso: string): string {
	const precision = precisionOf(iso);
	if (precision === 'range' && /-\d\d-\d\d/.test(iso)) return '[dates]';
	return precision === 'yearless' && !/-\d\d-/.test(iso) ? '[month]' : blanks[precision ?? 'year'];
}

const wanted: Record<Precision, string> = {
	day: 'on what date',
	month: 'in what month and year',
	year: 'in what year',
	decade: 'in which decade',
	century: 'in which century',
	yearless: 'on what day and month',
	range: 'in what years'
};

/** How a question asks for a date, after the word that stood before it: "In what year", "Since what year". */
export function dateWords(iso: string, cue: string): string {
	const words = wanted[precisionOf(iso) ?? 'year'];
	const said = cue.toLowerCase();
	return capital(/^(?:since|by|until)$/.test(said) ? words.replace(/^\S+/, said) : words);
}
