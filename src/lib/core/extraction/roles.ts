import type { Span } from '../text/article';
import { anyIn, anyOf } from '../text/phrases';
import { fields, titles } from './lexicon/heads';
import { officeOpenings, offices, ranks } from './lexicon/offices';
import type { Mention } from './mention';

const office = String.raw`(?:${anyIn(offices)}|[Ss]ecretary(?:-[Gg]eneral|\s+[Gg]eneral|\s+of\s+\p{L}+)?|[Cc]hief(?:\s+of\s+(?:the\s+)?(?:\p{Lu}\S*\s+)*[Ss]taff)?)`;
const capital = String.raw`(?:\p{Lu}[\p{L}.-]*(?:'s)?\s+)`;
const after = new RegExp(
	String.raw`^,\s+(?:(?:the|an?|then|who\s+(?:is|was)(?:\s+the)?)\s+)?(?<role>(?:(?:former|previous|current|first|deputy|acting)\s+)?${capital}{0,3}${office}(?:\s+(?:of|for|to|at)\s+(?:the\s+)?\p{Lu}[^,.;()]*)?)(?=[,.;(]|\s+(?:who|on|in|since)\b)`,
	'u'
);
const before = new RegExp(
	String.raw`(?<![\p{L}-])(?<role>${capital}{0,4}(?:(?:former|previous|current|then)\s+)?${capital}{0,2}${office}(?:\s+(?:(?:of|for)\s+(?:the\s+)?|(?<body>(?=\p{Lu})))\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*)?)(?:,?\s+(?:(?:air|field)\s+marshal|Mr\.|Mrs\.|Dr\.|General))?,?\s+$`,
	'du'
);
const openings = new RegExp(`^(?:${anyOf(officeOpenings)}\\s+)+`);
const tidy = (role: string) =>
	role
		.replace(/\s+(?:on|in|since)\s+(?:\p{Lu}\p{Ll}+|\d).*$/u, '')
		.replace(openings, '')
		.replace(/\s+/g, ' ')
		.trim();
const bareOffice = new RegExp(`^${office}$`, 'u');

/** An office is told when more than the bare word is: whose, or of what. */
function told(role: string | undefined): string | undefined {
	const said = role === undefined ? '' : tidy(role);
	return said === '' || bareOffice.test(said) ? undefined : said;
}

const rank = new RegExp(`^${anyOf(ranks)}$`, 'i');
const anyOffice = new RegExp(office, 'u');

/** The office with what belongs to it before: ranks, fields of work, and names (`isNamed` tells of an offset in `role`). */
function ownWords(role: string, isNamed: (at: number) => boolean): string {
	const office = anyOffice.exec(role)?.index ?? 0;
	const lead = [...role.slice(0, office).matchAll(/\S+/g)].reverse();
	const isOwn = ({ 0: word, index }: RegExpExecArray) =>
		rank.test(word) || fields.has(word) || titles.has(word) || isNamed(index);
	const stranger = lead.find((word) => !isOwn(word));
	return stranger ? role.slice(stranger.index + stranger[0].length).trimStart() : role;
}

/** What may be read around a name: no further than `within`, and which offsets lie in the name of a people, place or body. */
interface Surroundings {
	readonly within: Span;
	readonly isNamed: (at: number) => boolean;
}

/** The office that the words around a person's name give, if they do. `text` is the masked article. */
function roleOf({ start, end }: Span, text: string, { within, isNamed }: Surroundings): string | undefined {
	const next = after.exec(text.slice(end, Math.min(end + 160, within.end)))?.groups?.role;
	const from = Math.max(0, start - 120, within.start);
	const lead = text.slice(from, start);
	const own = lead.replace(/^.*[.!?]["')]*\s+(?=\p{Lu}\p{Ll})/su, '');
	const found = before.exec(own);
	const role = found?.groups?.role;
	const at = from + lead.length - own.length + (found?.index ?? 0);
	/* "Director RATS Council": only a body's name follows an office without "of". */
	const [body] = found?.indices?.groups?.body ?? [];
	const isStrange = body !== undefined && !isNamed(from + lead.length - own.length + body);
	const previous =
		role === undefined || isStrange ? undefined : ownWords(role, (offset) => isNamed(at + offset));
	return told(next) ?? told(previous);
}

const naming = /^(?:nationality|place|organization)$/;

/**
 * Tells the office that a mention's own sentence gives, between the people named before and after it, whose offices are not its own.
 * The mentions of one article, in order; asked for in order too.
 */
export function createRoles(
	mentions: readonly Mention[],
	masked: string,
	sentences: readonly Span[]
): (person: Mention) => string | undefined {
	let [at, sentence] = [0, 0];
	return (person) => {
		while ((mentions[at]?.start ?? Infinity) < person.start) at++;
		while ((sentences[sentence]?.end ?? Infinity) <= person.start) sentence++;
		const { start = 0, end = masked.length } = sentences[sentence] ?? {};
		const within = { start, end };
		const names: Mention[] = [];
		for (let i = at - 1; i >= 0 && (mentions[i]?.end ?? 0) > within.start; i--) {
			const mention = mentions[i] as Mention;
			if (mention.kind === 'person') within.start = mention.end;
			else if (naming.test(mention.kind)) names.push(mention);
			if (person.start - mention.start > 120) break;
		}
		const next = mentions.slice(at + 1, at + 8).find(({ kind }) => kind === 'person');
		if (next) within.end = Math.min(within.end, next.start);
		const isNamed = (place: number) => names.some((name) => name.start <= place && place < name.end);
		return roleOf(person, masked, { within, isNamed });
	};
}
