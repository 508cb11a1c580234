import { callingOf, isBody } from '../calling';
import type { Draft } from '../scene';

/** What cold readers have turned down: asked for in words that do not go with it, or told by nothing. */
interface Misfit {
	readonly name: string;
	readonly isFound: (draft: Draft) => boolean;
	readonly good: Pick<Draft, 'kind' | 'prompt' | 'answer'>;
	readonly bad: Pick<Draft, 'kind' | 'prompt' | 'answer'>;
}

/** Only what is written is done so with. */
const written =
	/^Which (?:organi[sz]ation|body|\p{Ll}+) (?:was|were|had been) (?:signed|concluded|initialled|ratified|annexed)\b/u;
/** "Who is a defence pact between …": nobody is. */
const thingAsPerson =
	/^Who (?:is|was|are|were) an? (?:(?!of\b|for\b|to\b|at\b|from\b|in\b|with\b)[\p{L}-]+ ){0,4}(?:pact|agreement|treaty|alliance|organi[sz]ation|bloc|forum|body|agency|union|bank|fund|partnership|grouping)\b(?! \p{Ll}+(?:er|or|ist|man|woman)\b)/u;
/** "… was followed by the group of 1983 and, in 1992." */
const brokenOff = /\b(?:and|or|but),? (?:in|on|by|at|since|from) (?:\p{Lu}\p{Ll}+ )?\d{4}[.?]$/u;
/** "In 1990, and South Africa signed": what it was joined to is gone. */
const brokenOn = /^(?:In|On|At|By|From|After|Before|Since) [^,]*\d{4}, (?:and|or|but)\b/;
const sortAlone =
	/^(?:the )?(?:Initiative|Programme|Program|Project|Partnership|Dialogue|Network|Mechanism|Process|Framework|Compact)$/i;

/** Misfits, each with a card that is none and one that is. */
export const misfits: readonly Misfit[] = [
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
		isFound: ({ kind, prompt }) => kind === 'organization' && written.test(prompt),
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
