import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { factOf } from '../facts/fact';
import { unturned } from '../grammar/ask';
import { around, topOf } from '../grammar/places';
import type { Statement } from '../grammar/statement';
import type { Draft, Rule, Scene } from '../scene';
import { acts } from '../lexicon/worth';
import { asked } from '../prompt/wording';
import { asOf } from './asOf';
import { officeOf } from './office';
import { acceptedForms, optionsWord } from './same';
import { subjectNameOf } from './subjectName';
import { isFact, worthOf } from './trust';
import { standsAlone } from './wholeName';

/** With fewer words the doing says too little, unless a name is among them. */
const fewWords = 8;
/** What may stand before a person's name in its subject: a title of a few words; before a body's its article. */
const before = { person: /^(?:[\p{L}.'’-]+ ?){0,6}$/u, organization: /^(?:the)?$/ } as const;
type Named = keyof typeof before;

/** "Eytan, who led the delegation, and the officers": what only the name before it did, whatever else stands beside that name. */
function isRightBehind({ sentence, verb, subject }: Statement, { end }: Mention): boolean {
	const { words } = sentence;
	const next = words.findIndex(({ start }) => start >= end);
	const { relation, head } = words[verb] ?? {};
	return (
		relation === 'acl:relcl' &&
		head === subject &&
		words[next]?.text === ',' &&
		words[next + 1]?.text === 'who'
	);
}

/** One is asked for, of whom a text may speak as of many: "Naval Group were given". */
const ofOne = (said: string) => said.replace(/^were(?= )/, 'was').replace(/^have(?= )/, 'has');

/** "Employs", "uses": what many bodies do at any time; "enchants": how a book tells what somebody did. */
const isIdlePresent = ({ sentence, verb, auxiliaries }: Statement) =>
	auxiliaries.length === 0 &&
	/^VB[PZ]$/.test(sentence.words[verb]?.form ?? '') &&
	!acts.has(sentence.words[verb]?.lemma ?? '');

function draftOf(scene: Scene, statement: Statement, subject: Mention, kind: Named): Draft | null {
	const { sentence } = statement;
	if (!standsAlone(scene, subject)) return null;
	const worth = worthOf(statement, false);
	const [first, others] = around(sentence, statement.subject, subject);
	const behind = isRightBehind(statement, subject) ? '' : others;
	if (statement.isCopular && kind === 'organization') return null;
	if (worth === null || !before[kind].test(first) || behind !== '' || /\b(?:and|or|of)\b/.test(first))
		return null;
	if (!statement.isCopular && isIdlePresent(statement)) return null;
	const said = ofOne(unturned(statement, [], scene.say));
	if (/^(?:did|do|does|in|with|of|at|from|for|on|by|as|under|like|unlike|along)\b/i.test(said)) return null;
	const count = said.split(' ').length;
	if (count < 3 || (count < fewWords && !/\p{Lu}/u.test(said))) return null;
	const answer = scene.names.fullName(plainName(subject.text));
	const office = kind === 'person' ? officeOf(scene, subject) : null;
	const who = kind === 'person' ? (office ? `Which ${office}` : 'Who') : `Which ${optionsWord(answer)}`;
	return {
		kind,
		form: 'question',
		prompt: asked(`${who} ${said}${asOf(statement, scene)}`),
		answer,
		accept: acceptedForms(scene, subject, answer),
		mark: { start: subject.start, end: subject.end },
		rule: kind === 'person' ? 'who-question' : 'which-organization-question',
		score: (kind === 'person' ? 0.82 : 0.66) + worth,
		fact: factOf(scene, statement)
	};
}

/** Who or which organization did what the clause tells: "Who visited France in 1996?" */
export const subjectQuestion: Rule = (scene) =>
	scene.statements.filter(isFact).flatMap((statement) =>
		scene.mentions.flatMap((mention) => {
			const { kind, confidence } = mention;
			if ((kind !== 'person' && kind !== 'organization') || confidence < 0.55) return [];
			const isSubject =
				topOf(statement.sentence, mention) === statement.subject ||
				(kind === 'person' && subjectNameOf(scene, statement) === mention);
			if (!isSubject) return [];
			return draftOf(scene, statement, mention, kind) ?? [];
		})
	);
