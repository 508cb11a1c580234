import { isPoint } from '../../dates/value';
import { pastOfBase } from '../../text/lexicon/verbs';
import type { Span } from '../../text/article';
import type { Draft, Scene } from '../scene';

const finite = /^(?:VBD|MD)$/;
const onceDone =
	/^(?:nationali[sz]e|sign|ratify|found|invade|declare|proclaim|conclude|visit|overthrow|annex|resign|join|recogni[sz]e|denounce|initial|withdraw)$/;
const lasting = /\b(?:since|until|till|by|from)\s+(?:the\s+)?$/i;

/** "The court, inaugurated in 2005, serves": whether a date is that of a participle. */
const isAside = ({ sentence }: Scene, { start, end }: Span) =>
	sentence.words.some(
		(word) =>
			word.start >= start &&
			word.end <= end &&
			/^(?:VBN|VBG)$/.test(sentence.words[word.head]?.form ?? '') &&
			/^acl/.test(sentence.words[word.head]?.relation ?? '')
	);

/** Whether a sentence tells in the present what was done at a date: a timeline or a lecture. */
function isHistoric(scene: Scene): boolean {
	const { mentions, sentence, text, start } = scene;
	const isDated = mentions.some(
		({ kind, iso = '', start: at, end }) =>
			kind === 'date' &&
			isPoint(iso) &&
			!lasting.test(text.slice(0, at - start)) &&
			!isAside(scene, { start: at, end })
	);
	return isDated && sentence.words.length > 0 && !sentence.words.some(({ form }) => finite.test(form));
}

/** Whether a question asks in the present of what is done once: "Which company does Nasser nationalise?" */
const isDeed = ({ prompt }: Draft, { sentence }: Scene) =>
	/ (?:does|do) /.test(prompt) &&
	!sentence.words.some(({ form }) => finite.test(form)) &&
	sentence.words.some(({ form, lemma }) => /^VB[PZ]$/.test(form) && onceDone.test(lemma));

const help: Readonly<Record<string, string>> = { does: 'did', do: 'did', is: 'was', are: 'were', has: 'had' };
const baseOf = (verb: string) =>
	[verb.replace(/ies$/, 'y'), verb.replace(/s$/, ''), verb.replace(/es$/, '')].find((base) =>
		pastOfBase.has(base)
	);

/** A question of what a sentence tells in the present though it was done at a date, in the past: "does Nasser nationalise" asks as "did Nasser nationalise". */
export function withPast(draft: Draft, scene: Scene): Draft {
	const { prompt, form, rule } = draft;
	if (form !== 'question' || /^(?:role|acronym)$/.test(rule)) return draft;
	if (!isHistoric(scene) && !isDeed(draft, scene)) return draft;
	const helped =
		/^((?:\p{L}+ )?(?:[Ww]hat|[Ww]hich|[Ww]hom?|[Hh]ow)(?: \p{Ll}+){0,4}?) (does|do|is|are)(?= )/u;
	const plain = /^(Who|Which \p{Ll}+) (\p{Ll}+s)(?= )/u;
	const past = (verb: string) => help[verb] ?? pastOfBase.get(baseOf(verb) ?? '') ?? verb;
	const said = helped.test(prompt)
		? prompt.replace(helped, (_, asking: string, verb: string) => `${asking} ${help[verb] ?? verb}`)
		: prompt.replace(plain, (_, asking: string, verb: string) => `${asking} ${past(verb)}`);
	return { ...draft, prompt: said };
}
