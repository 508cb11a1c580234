import { callingOf, isBody } from '../calling';
import type { Draft } from '../scene';
import type { Misfit } from './misfit';
import { passing } from './passing';
import { slips } from './slips';
import { stumps } from './stumps';

/** Only what is written is done so with. */
const written =
	/^Which (?:organi[sz]ation|body|\p{Ll}+) (?:was|were|had been) (?:signed|concluded|initialled|ratified|annexed|passed|enacted)\b/u;
/** "Who is a defence pact between …": nobody is. */
const thingAsPerson =
	/^Who (?:is|was|are|were) an? (?:(?!of\b|for\b|to\b|at\b|from\b|in\b|with\b)[\p{L}-]+ ){0,4}(?:pact|agreement|treaty|alliance|organi[sz]ation|bloc|forum|body|agency|union|bank|fund|partnership|grouping|tomb|monument|building|museum|party|faction)\b(?! \p{Ll}+(?:er|or|ist|man|woman)\b)/u;
/** "… was followed by the group of 1983 and, in 1992." */
const brokenOff = /\b(?:and|or|but),? (?:in|on|by|at|since|from) (?:\p{Lu}\p{Ll}+ )?\d{4}[.?]$/u;
/** "In 1990, and South Africa signed": what it was joined to is gone. */
const brokenOn = /^(?:In|On|At|By|From|After|Before|Since) [^,]*\d{4}, (?:and|or|but)\b/;
/** "The Group of 77 ([organization])": half of it is told. */
const bracketed = /\([^()]*\[\p{Ll}[^\]]*\][^()]*\)/u;
/** What media and spokesmen say is seldom worth asking who said. */
const speaking =
	/^(?:The )?\[\p{Ll}[\p{Ll} ]*\] (?:also )?(?:says?|said|reports?|reported|tells?|told|quotes?|quoted|notes|noted|adds?|added)\b/u;
const yetToCome = /\[person\] (?:will|is to|is expected to|is due to)\b/;
/** Whether letters of a prompt begin as the words of an answer do, three of them at least. */
function spelled(prompt: string, answer: string): boolean {
	const initials = (answer.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
	const letters = prompt.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [];
	return initials.length > 2 && letters.some((one) => one.startsWith(initials));
}
/** A sentence that asks is no statement with a blank. */
const asking = /\[\p{Ll}[\p{Ll} ]*\].*\?["”]?$/u;
/** "Sadako Ogata was born [person]", and whom that is asked of. */
const bornAs = /\bborn (?:\[person\]|\p{Lu})/u;
/** "Who was a little-known academic?": many are. */
const oneOfMany = /^Who (?:was|is) an? (?:\p{Ll}[\p{L}-]* |\p{Lu}\p{Ll}+ )*\p{Ll}+\?$/u;
/** What nobody can tell without what it followed, or where somebody was sent. */
const halfTold =
	/\b(?:did|does) [^?]{3,60} follow(?:,? (?:in|near|on|at) [^?]{2,30})?\?$|^Whom did \p{Lu}[\p{L} .'’-]+ \p{Ll}+\?$|^(?:The )?[\p{L}' -]{2,40} (?:did|does) so\b/u;
/** What is not so is so of much. */
const denied = /\bNOT\b|\b(?:was|is|were|are) not the (?=.*\[)/;
const sortAlone =
	/^(?:the )?(?:Initiative|Programme|Program|Project|Partnership|Dialogue|Network|Mechanism|Process|Framework|Compact)$/i;

/** Misfits, each with a card that is none and one that is. */
export const misfits: readonly Misfit[] = [
	...passing,
	...stumps,
	...slips,
	{
		name: 'a body called an agreement',
		isFound: ({ kind, answer }) => kind === 'deal' && isBody(callingOf(answer)),
		good: {
			kind: 'deal',
			prompt: 'Which treaty was signed in Washington on 1 December 1959?',
			answer: 'Antarctic Treaty'
		},
		bad: {
			kind: 'deal',
			prompt: 'Which agreement was headed by a Dutchman?',
			answer: 'Secretariat of the Antarctic Treaty'
		}
	},
	{
		name: 'a body that was signed',
		isFound: ({ kind, prompt }) =>
			kind === 'organization' &&
			(written.test(prompt) || /^The \[\p{Ll}+\], (?:signed|concluded|ratified)\b/u.test(prompt)),
		good: { kind: 'organization', prompt: 'Which organization was founded in Lagos?', answer: 'ECOWAS' },
		bad: {
			kind: 'organization',
			prompt: 'Which organization was signed by the rulers of Russia and Austria?',
			answer: 'Holy Alliance'
		}
	},
	{
		name: 'a thing asked for as a person',
		isFound: ({ prompt }) => thingAsPerson.test(prompt),
		good: { kind: 'person', prompt: 'Who was a founder of the European Union?', answer: 'Jean Monnet' },
		bad: {
			kind: 'organization',
			prompt: 'Who is a defence technology pact between Australia and the United Kingdom?',
			answer: 'AUKUS'
		}
	},
	{
		name: 'a sentence broken off',
		isFound: ({ prompt }) => brokenOff.test(prompt) || brokenOn.test(prompt),
		good: {
			kind: 'organization',
			prompt: 'The [project] was launched in 1967 and ended in 1992.',
			answer: 'Hydromet project'
		},
		bad: {
			kind: 'organization',
			prompt: 'The [project] was followed by the Undugu group of 1983 and, in 1992.',
			answer: 'Hydromet project'
		}
	},
	{
		name: 'the letters of what is named',
		isFound: ({ kind, prompt }) => kind !== 'date' && bracketed.test(prompt),
		good: {
			kind: 'organization',
			prompt: 'The [organization] was formed at the first session of UNCTAD.',
			answer: 'Group of 77'
		},
		bad: {
			kind: 'organization',
			prompt: 'The Group of 77 ([organization]) was formed at the first session of UNCTAD.',
			answer: 'G77'
		}
	},
	{
		name: 'a speaker for an answer',
		isFound: ({ kind, prompt }) => kind === 'organization' && speaking.test(prompt),
		good: { kind: 'organization', prompt: 'The [party] won the vote with 48 seats.', answer: 'Green Party' },
		bad: {
			kind: 'organization',
			prompt: 'The [organization] reported that Australia first asked Britain.',
			answer: 'New York Times'
		}
	},
	{
		name: 'what somebody was to do',
		isFound: ({ kind, prompt }) => kind === 'person' && yetToCome.test(prompt),
		good: { kind: 'person', prompt: 'Mr [person] spoke from the Rose Garden.', answer: 'Bush' },
		bad: { kind: 'person', prompt: 'Mr [person] will speak from the Rose Garden.', answer: 'Bush' }
	},
	{
		name: 'the letters of its answer',
		isFound: ({ kind, prompt, answer }) => kind === 'organization' && spelled(prompt, answer),
		good: {
			kind: 'organization',
			prompt: 'The [mission] was led by Australia and paid by the UN.',
			answer: 'Regional Assistance Mission'
		},
		bad: {
			kind: 'organization',
			prompt: 'The [mission] to Solomon Islands, or RAMSI, was led by Australia.',
			answer: 'Regional Assistance Mission'
		}
	},
	{
		name: 'a question with a blank',
		isFound: ({ prompt }) => asking.test(prompt),
		good: { kind: 'person', prompt: 'Lord [person] asked Botha to withdraw.', answer: 'Soames' },
		bad: { kind: 'person', prompt: 'Will Lord [person] ask Botha to withdraw?', answer: 'Soames' }
	},
	{
		name: 'a name beside that of birth',
		isFound: ({ kind, prompt }) => kind === 'person' && bornAs.test(prompt),
		good: { kind: 'person', prompt: 'Who led the agency in Geneva from 1991?', answer: 'Sadako Ogata' },
		bad: { kind: 'person', prompt: 'Sadako Ogata was born [person] in Tokyo.', answer: 'Sadako Nakamura' }
	},
	{
		name: 'one of many',
		isFound: ({ kind, prompt }) => kind === 'person' && oneOfMany.test(prompt),
		good: { kind: 'person', prompt: 'Who was a founder of the European Union?', answer: 'Jean Monnet' },
		bad: { kind: 'person', prompt: 'Who was a little-known academic?', answer: 'Margaret MacMillan' }
	},
	{
		name: 'half of what was done',
		isFound: ({ prompt }) => halfTold.test(prompt),
		good: { kind: 'date', prompt: 'On what date did Jordan sign the treaty?', answer: '26 October 1994' },
		bad: { kind: 'date', prompt: 'In what year did clashes follow near Paquisha?', answer: '1981' }
	},
	{
		name: 'what was not so',
		isFound: ({ form, prompt }) => form !== 'question' && denied.test(prompt),
		good: {
			kind: 'organization',
			prompt: 'Belgrade was the founding summit of the [organization].',
			answer: 'Non-Aligned Movement'
		},
		bad: {
			kind: 'organization',
			prompt: 'Bandung was NOT the founding of the [organization].',
			answer: 'Non-Aligned Movement'
		}
	},
	{
		name: 'a sort for an answer',
		isFound: ({ answer }) => sortAlone.test(answer),
		good: {
			kind: 'organization',
			prompt: 'Which organization was meant to be transitional in 1999?',
			answer: 'Nile Basin Initiative'
		},
		bad: {
			kind: 'organization',
			prompt: 'Which organization was meant to be transitional in 1999?',
			answer: 'Initiative'
		}
	}
];

/** What does not fit in a draft; null where all does. */
export const misfitIn = (draft: Draft): string | null =>
	misfits.find(({ isFound }) => isFound(draft))?.name ?? null;
