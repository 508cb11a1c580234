import { pointing, pointingInClauses } from '../lexicon/pointing';
import { baseOfPast } from '../../text/lexicon/verbs';
import { midSentence } from './wording';

/** A clause with a verb that helps: "ASEAN was founded", "each party may denounce". */
const helped =
	/^(?<subject>.{2,60}?) (?<verb>was|were|is|are|had|has|have|did|would|will|could|can|may|must) (?<rest>.+)$/u;
const actors =
	'states|countries|powers|governments|members|leaders|parties|courts|republics|rulers|allies|signatories|presidents|ministers|sides';
const word = `(?:\\p{Lu}[\\p{L}'’.-]*|of|and|the|two|three|four|five|six|seven|eight|ten|twelve|eastern|western|northern|southern|great|other|allied|${actors})`;
/** One without, its subject told by names or by such words. */
const plain = new RegExp(
	`^(?<subject>(?:the )?(?:\\p{Lu}[\\p{L}'’.-]+|${actors}|${word})(?:,? ${word})*) (?<verb>\\p{Ll}+) (?<rest>.+)$`,
	'u'
);
/** Between commas behind a subject, which does without: ", led by Metternich,". */
const aside =
	/^([^,]{3,60}), (?:led|headed|chaired|represented|which|who|whose|then|the) [^,]{3,60},(?= \p{Ll})/u;
const own = /\b(?:its|their)\b/g;

/** What a clause says, with nothing in it that points at another sentence: what is its subject's own is told by that. */
export const isClosed = (said: string, isWithThat = false) =>
	!(isWithThat ? pointingInClauses : pointing).test(
		/^(?:the )?\p{Lu}/u.test(said) ? said.replace(own, 'X') : said
	);

/** A clause in the words of its text as a question has it behind its question word: "did Peru cede its coast"; null where its verb is not sure. */
export function turnedClause(said: string): string | null {
	const whole = said.replace(/ (?:too|also|now|today)(?= )/g, '').replace(aside, '$1');
	const withHelp = helped.exec(whole)?.groups;
	const simple = plain.exec(whole)?.groups;
	const base = baseOfPast.get(simple?.['verb'] ?? '');
	if (simple && base) return `did ${midSentence(simple['subject'] ?? '')} ${base} ${simple['rest'] ?? ''}`;
	const { subject = '', verb = '', rest = '' } = withHelp ?? {};
	const isHelp = !/^ha/.test(verb) || /^(?:been|\p{Ll}+(?:ed|en))\b/u.test(rest);
	if (!withHelp || !isHelp || /\b(?:which|who|that)\b|,/.test(subject)) return null;
	const [first = '', ...others] = rest.split(' ');
	const done = verb === 'had' ? baseOfPast.get(first) : undefined;
	return done === undefined
		? `${verb} ${midSentence(subject)} ${rest}`
		: `did ${midSentence(subject)} ${done} ${others.join(' ')}`;
}
