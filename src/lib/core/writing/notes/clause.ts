import { tokensOf } from '../../text/tokens';
import { baseOfPast, pastOfBase } from '../../text/lexicon/verbs';
import type { Grammar } from '../scene';
import { happened, onlyOnes, suffered } from './lexicon/voices';
import { saidWithThe } from './lexicon/withThe';
import { withArticle } from './naming';
import { withInnerArticles } from './when';

/** A clause as notes have it, taken apart: "USSR invades Afghanistan", "NATO founded". */
export interface NoteClause {
	/** Who or what, as a question has it. */
	readonly who: string;
	/** The words as they stand. */
	readonly whoWords: string;
	/** The base of what was done, or its participle where it was done to `who`. */
	readonly verb: string;
	readonly isPassive: boolean;
	/** Its past, where that is sure. */
	readonly past: string | null;
	readonly rest: string;
}

const nominal = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/;
const wanting = new RegExp(`(?<!\\bthe )\\b(${saidWithThe})(?=$|,| &| and)`, 'giu');

/** A subject as a question has it; null where it wants an article and nothing tells which. */
function subjectSaid(words: string, articled: ReadonlySet<string>): string | null {
	const known = words.replace(wanting, (found) => `the ${found}`);
	if (known !== words || /^(?:the|an?)\s/i.test(words)) return known.replace(/^The\s/, 'the ');
	if (/\s(?:&|and)\s/u.test(words)) return words;
	const last = words.split(' ').at(-1) ?? '';
	if (/^\p{Ll}/u.test(last)) return /s$/.test(last) && !/(?:ss|is|us)$/.test(last) ? words : null;
	return onlyOnes.test(words) ? `the ${words}` : withArticle(words, articled);
}

const noObject =
	/^(?:$|(?:in|on|at|by|to|from|with|as|after|during|under|between|over|for|against|into|near|of|amid|following|through|within|out|off)\b)/iu;

/** Whether a past that could be a participle is one; null where nothing tells. */
function isSuffered(verb: string, rest: string, isPerson: boolean): boolean | null {
	if (isPerson && /^(?:elected|appointed|named|chosen|crowned|made|declared|inaugurated)$/.test(verb))
		return true;
	if (!noObject.test(rest)) return false;
	if (suffered.has(verb) && !(happened.has(verb) && !/^by\b/.test(rest))) return true;
	return happened.has(verb) ? false : /^by\b/.test(rest) ? true : null;
}

/** A thing that one can count and notes leave without its article: "sign peace treaty". */
const bareThing =
	/^(?!(?:an?|the|its|their|his|her|no|some|all|two|three|to|in|on|from|of|with|by)\s)(?:\p{Ll}[\p{L}-]* ){0,3}(?:treaty|agreement|pact|accord|protocol|memorandum|alliance|ceasefire|truce|armistice|referendum|embargo|blockade|resolution|speech|coup|revolution|bomb|device|satellite|missile|test|summit|conference|declaration|republic|government|constitution)\b(?! of \p{Ll})/u;

/** Takes a clause apart whose subject opens it; null where it is none, or its voice cannot be told. */
export function clauseOf(
	words: string,
	grammar: Grammar,
	setting: { articled: ReadonlySet<string>; isPerson: boolean }
): NoteClause | null {
	const parsed = grammar.parse(tokensOf(words, 0));
	if (!parsed) return null;
	const at = parsed.words.findIndex(({ form }) => /^VB[DPZN]$/.test(form));
	const verb = parsed.words[at];
	if (at < 1 || !verb) return null;
	const before = parsed.words.slice(0, at);
	if (
		!before.every(
			({ tag, text }) => nominal.test(tag) || /^(?:,|&|and|of|the|-|'s)$/i.test(text) || /^\p{Lu}/u.test(text)
		)
	)
		return null;
	const whoWords = words.slice(0, verb.start).trim();
	const who = subjectSaid(whoWords, setting.articled);
	const spoken = verb.text.toLowerCase();
	if (who === null || /,$/.test(whoWords)) return null;
	const rest = withInnerArticles(` ${words.slice(verb.end).trim()}`)
		.trim()
		.replace(/^\p{Lu}{2,}(?=$| (?:in|on|at|by|as|after)\b)/u, (found) => withArticle(found, setting.articled))
		.replace(bareThing, (found) => `${/^[aeiou]/i.test(found) ? 'an' : 'a'} ${found}`);
	const be = /^(?:is|are|was|were)$/.exec(spoken);
	if (be) {
		const [participle = '', ...others] = rest.split(' ');
		return suffered.has(participle)
			? { who, whoWords, verb: participle, isPassive: true, past: null, rest: others.join(' ') }
			: null;
	}
	if (/^(?:has|have|had|will|would|can|could|may|must|not)$/.test(spoken)) return null;
	if (
		rest === '' &&
		!happened.has(pastOfBase.get(verb.lemma) ?? spoken) &&
		!happened.has(spoken) &&
		!suffered.has(spoken)
	)
		return null;
	const isPresent = verb.form === 'VBZ' || (verb.form === 'VBP' && !baseOfPast.has(spoken));
	if (isPresent)
		return {
			who,
			whoWords,
			verb: verb.lemma,
			isPassive: false,
			past: pastOfBase.get(verb.lemma) ?? null,
			rest
		};
	const passive = isSuffered(spoken, rest, setting.isPerson);
	const base = baseOfPast.get(spoken) ?? verb.lemma;
	if (passive === null || (!passive && base === spoken && !/^(?:set|put|cut|hit|quit|let)$/.test(spoken)))
		return null;
	return {
		who,
		whoWords,
		verb: passive ? spoken : base,
		isPassive: passive,
		past: passive ? null : spoken,
		rest
	};
}
