import { dependentsBy } from '../../syntax/sentence';
import type { Scene } from '../scene';

/** Stretches of time and shares are meant by no "they". */
const measure = /^(?:years?|months?|weeks?|days?|hours?|decades?|cent|percent|times|miles|kilometres)$/i;
/** A clause that hangs on another by one of these has its "it" from there. */
const lower = /^(?:acl|acl:relcl|conj|parataxis)$/;

/** The nouns in the plural, and rows of names, before a place of a sentence that a prompt has too: the first word of each. */
function manyBefore(at: number, prompt: string, { sentence }: Scene): readonly number[] {
	const { words } = sentence;
	return words.flatMap(({ form, text, relation, tag }, place) => {
		const isRow =
			/^(?:NOUN|PROPN)$/.test(tag) &&
			relation !== 'conj' &&
			dependentsBy(sentence, place, /^conj$/).some((one) => /^(?:NOUN|PROPN)$/.test(words[one]?.tag ?? ''));
		const isMany = (form === 'NNS' && relation !== 'conj') || isRow;
		return place < at && isMany && !measure.test(text) && prompt.includes(text) ? [place] : [];
	});
}

/** Rows of names that a prompt says in place of "the two countries", before a place of a sentence. */
const rowsBefore = (at: number, prompt: string, { sentence, standIns }: Scene) =>
	standIns.filter(
		({ end, words }) =>
			end <= (sentence.words[at]?.start ?? 0) && / and /.test(words) && prompt.includes(words)
	);

/** Whether "it" is the subject of a clause that hangs on one with a single thing, no person, for its subject, and a prompt names that. */
function isOfSubject(at: number, prompt: string, { sentence, mentions }: Scene): boolean {
	const { words } = sentence;
	const verb = words[words[at]?.head ?? -1];
	if (!/^nsubj/.test(words[at]?.relation ?? '') || !lower.test(verb?.relation ?? '')) return false;
	let upper = verb?.head ?? -1;
	/* Up from what an object is told by to the verb that acts on it. */
	while (upper >= 0 && !/^(?:VERB|AUX)$/.test(words[upper]?.tag ?? '')) upper = words[upper]?.head ?? -1;
	const [subject] = dependentsBy(sentence, upper, /^nsubj/);
	const noun = words[subject ?? -1];
	if (subject === undefined || subject > at || !noun || !/^NNP?$/.test(noun.form)) return false;
	const isPerson = mentions.some(
		({ kind, start, end }) => kind === 'person' && start <= noun.start && noun.end <= end
	);
	return !isPerson && dependentsBy(sentence, subject, /^conj$/).length === 0 && prompt.includes(noun.text);
}

/** Whether its own sentence tells, wherever it says this word, what it stands for: "Helsinki and Stockholm signed with Turkey, which had accused them". */
export function isToldWithin(word: string, prompt: string, scene: Scene): boolean {
	const uses = scene.sentence.words.flatMap(({ text }, at) =>
		text.toLowerCase() === word.toLowerCase() ? [at] : []
	);
	return (
		uses.length > 0 &&
		uses.every((at) =>
			/^it$/i.test(word)
				? isOfSubject(at, prompt, scene)
				: /^(?:they|them)$/i.test(word) &&
					manyBefore(at, prompt, scene).length + rowsBefore(at, prompt, scene).length === 1
		)
	);
}
