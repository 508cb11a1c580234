import { dependentsBy, type ParsedWord } from '../../syntax/sentence';
import type { Draft, Scene } from '../scene';
import { needingClause, needingDeed, needingObject } from './lexicon/needing';

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** A verb, or its base: a question says "convince" for "convinced". */
const isSaid = (words: ReadonlySet<string>, { text, lemma }: { text: string; lemma: string }) =>
	words.has(text.toLowerCase()) || words.has(lemma);

const isBehindComma = ({ sentence: { words } }: Scene, at: number) => words[at - 1]?.text === ',';

/** Whether a verb stands but once in a sentence: of two nobody knows which a draft says. */
const isAlone = ({ sentence: { words } }: Scene, lemma: string) =>
	words.filter((word) => word.tag === 'VERB' && word.lemma === lemma).length < 2;

/** Whether a word begins what the one it hangs on needs to be whole: "to develop a plan" of "directed the agency", "that …" of "convinced". */
function isComplement(scene: Scene, at: number): boolean {
	const { sentence } = scene;
	const { relation = '', form = '', head = -1, tag } = sentence.words[at] ?? {};
	const upper = sentence.words[head];
	if (!upper || head > at || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(tag ?? '')) return false;
	if (/^[xc]comp$/.test(relation))
		return upper.tag === 'VERB' && !(form === 'VBG' && isBehindComma(scene, at));
	const marks = dependentsBy(sentence, at, /^mark$/).map((one) => sentence.words[one]?.text.toLowerCase());
	if (/^(?:advcl|acl)$/.test(relation) && form === 'VB' && marks.includes('to'))
		return upper.tag === 'VERB' && needingDeed.test(upper.lemma);
	return relation === 'acl' && marks.includes('that') && needingClause.test(upper.lemma);
}

/** "Ordered the commander to move": where the parser hangs what he was to do on him, his verb needs it all the same. */
function verbAbove({ sentence: { words } }: Scene, at: number) {
	const noun = words[words[at]?.head ?? -1];
	const verb = words[noun?.head ?? -1];
	const isActedOn = /^(?:obj|nsubj:pass)$/.test(noun?.relation ?? '');
	return words[at]?.form === 'VB' && isActedOn && verb && needingDeed.test(verb.lemma) ? verb : null;
}

/**
 * A verb of a draft that has lost what it needs: "was the agency directed", "convinced the president", "secured his assurance"; null where
 * all is whole.
 */
export function complementLost(
	{ prompt, mark }: Pick<Draft, 'prompt' | 'mark'>,
	scene: Scene
): string | null {
	const { words } = scene.sentence;
	const said = new Set(wordsOf(prompt));
	for (const [at, word] of words.entries()) {
		if (isSaid(said, word) || (word.start < mark.end && word.end > mark.start)) continue;
		const upper = isComplement(scene, at) ? words[word.head] : verbAbove(scene, at);
		if (upper && isSaid(said, upper) && isAlone(scene, upper.lemma)) return upper.text;
	}
	return objectLost(said, scene);
}

/** What follows a verb that nothing is said to be done to. */
const closing = /^(?:in|on|by|since|until|under|after|before|at|during|again|too|also|[.,;:?!)])$/i;

/** "Spain left in 1939", "Kerry signed on 25 September": what was left or signed is told by the sentence before. */
function objectLost(said: ReadonlySet<string>, scene: Scene): string | null {
	const { sentence } = scene;
	const isLost = (word: ParsedWord, at: number) =>
		needingObject.test(word.lemma) &&
		/^VB[DPZ]?$/.test(word.form) &&
		!/^acl/.test(word.relation) &&
		closing.test(sentence.words[at + 1]?.text ?? '.') &&
		!/^(?:in|to)$/.test(word.lemma === 'succeed' ? (sentence.words[at + 1]?.text ?? '') : '') &&
		isSaid(said, word) &&
		dependentsBy(sentence, at, /^nsubj$/).length > 0 &&
		dependentsBy(sentence, at, /^(?:obj|iobj|ccomp|xcomp|aux:pass)/).length === 0;
	/* Where it stands more than once nobody knows which a draft says: then all must have lost it. */
	const found = sentence.words.find(isLost);
	const isSure =
		found &&
		sentence.words.every((word, at) => word.tag !== 'VERB' || word.lemma !== found.lemma || isLost(word, at));
	return isSure ? found.text : null;
}
