import { question } from '../draft';
import type { Shape } from '../line';

const headings =
	/\b(?:key (?:terms?|concepts?|words)|terms|terminology|glossary|definitions?|concepts?|vocab(?:ulary)?|theor(?:y|ies)|schools of thought|-isms)\b/iu;
/** A definition begins with what its term is a kind of. */
const genus =
	/^(?:an?|the|any|all)\s\p{Ll}|^(?:when|where)\s(?:an?|one|two|the|states?)\s|^(?:belief|idea|view|theory|doctrine|policy|practice|principle|situation|condition|system|ability|capacity|process|state of affairs|use|distribution|attempt|right|politics|power|war|concept|notion|strategy|assumption|tendency|form|type|kind|set|rule|norm|study|balance|absence|lack|promise|threat)\b(?:\s\p{Ll}+){0,2}\s(?:that|of|in|by|to|where|which|when|based|between|for|among|without|with)\b/u;
const leaning = /\b(?:it|its|this|these|those|he|she|they|their|see|cf|lecture|week|reading)\b/iu;
const shape =
	/^(?<what>[^;→=]{16,160}?)(?:[.;](?=\s|$)|\s\((?:e\.g|cf|see|eg)|\s[–-]\s(?:e\.g|cf|see|eg)|,\s(?:e\.g|eg)\b|$)/u;
const mostTermWords = 5;

/** A term and what it means: "Realpolitik – politics based on …". */
export const term: Shape = (line) => {
	const { head, text, start, heading } = line;
	if (!head || head.sign === '→' || head.gloss !== '' || head.words.split(' ').length > mostTermWords)
		return [];
	if (
		/\d/.test(head.words) ||
		line.mentions.some((one) => one.start < start + head.end && /^(?:date|person|deal|place)$/.test(one.kind))
	)
		return [];
	const { what = '' } = shape.exec(text.slice(head.body))?.groups ?? {};
	const isDefined = genus.test(what) || (headings.test(heading ?? '') && /^\p{Ll}/u.test(what));
	const own = head.words
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word.length > 3);
	const tells = own.some((word) => what.toLowerCase().includes(word.slice(0, 6)));
	if (
		!isDefined ||
		leaning.test(what) ||
		tells ||
		what.split(' ').length < (headings.test(heading ?? '') ? 4 : 5)
	)
		return [];
	return [
		{
			kind: 'other',
			form: 'question',
			prompt: question(
				/^(?:when|where)\s/.test(what)
					? `What is it called ${what}`
					: `Which term means “${what.replace(/[.\s]+$/, '')}”`
			),
			answer: head.words,
			accept: [],
			mark: { start, end: start + head.words.length },
			rule: 'note-term',
			score: 0.76,
			fact: ['term', head.words.toLowerCase()]
		}
	];
};
