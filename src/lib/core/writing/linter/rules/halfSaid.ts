import type { LintRule } from '../rule';
import { found, lastSentence } from '../words';

const name = "(?:the )?(?:\\p{Lu}[\\p{L}'’.-]*(?: of(?: the)?)? ?)+";
/** What says nothing without whom, what or where to, and ends a prompt or is followed only by when or by whom. */
const lacking: readonly RegExp[] = [
	/\b(?:did|does|do) [^?]{2,80}\b(?:accede|join|rejoin|withdraw|ratify|sign|agree|follow|enter|mediate)(?:,? (?:in|on) [^?]{3,20})?\?$/u,
	/\b(?:acceded|rejoined|withdrew|ratified|agreed|followed)(?:,? (?:in|on) \[[\p{Ll} ]+\])?\.$/u,
	/\b(?:was|were) (?:(?!\b(?:from|to|as|of|in|at)\b)[^?.]){0,60}\b(?:suspended|admitted|readmitted|expelled|appointed|named|nominated)(?!.*\b(?:from|to|as|of|head|president|minister|chair\p{L}*|secretary|mediator|envoy|ambassador|commander|director)\b)(?=[ ?.])/u,
	/^Who (?:\p{Ll}+ly )?\p{Ll}+ that\b(?!.*\b[12]\d{3}\b)/u,
	new RegExp(`\\b(?:did|does) [^?]{2,80}\\b(?:appoint|nominate|choose|send|invite) ${name}\\?$`, 'u')
];

/** Who acceded, was suspended or appointed, and to what, from what or as what. */
export const halfSaid: LintRule = {
	name: 'half-said',
	holdsFor: 'the writer',
	field: 'prompt',
	english: true,
	check: ({ prompt, kind }) => {
		if (kind !== 'date' && kind !== 'person') return null;
		for (const pattern of lacking) {
			const words = found(pattern, lastSentence(prompt));
			if (words !== null) return words;
		}
		return null;
	},
	good: { prompt: 'In what year did China accede to the Arms Trade Treaty?', answer: '2020', kind: 'date' },
	bad: { prompt: 'In what year did China accede?', answer: '2020', kind: 'date' }
};

const open = /\b(?:such as(?! those)|including|for example|for instance)\b[^.;?]*\[\p{Ll}/u;

/** What is given as one example of several is not the only right answer. */
export const oneOfMany: LintRule = {
	name: 'one-of-many',
	holdsFor: 'the writer',
	field: 'prompt',
	english: true,
	check: ({ prompt, kind }) => (kind === 'date' ? null : found(open, prompt)),
	good: {
		prompt: 'Brazil, India, Germany and [state] form the Group of Four.',
		answer: 'Japan',
		form: 'cloze'
	},
	bad: {
		prompt: 'The sea is the business of bodies such as the [commission] and the Seabed Authority.',
		answer: 'International Whaling Commission',
		kind: 'organization',
		form: 'cloze'
	}
};
