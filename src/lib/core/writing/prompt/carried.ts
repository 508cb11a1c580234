import type { Scene } from '../scene';

const finite = /^(?:VB[DPZ]|MD)$/;
/** A clause behind one of these has a verb of its own. */
const bound = /^(?:that|which|who|whose|where|because|if|whether|when|while|after|before|until|how|as)$/;
const surelyBound = /^(?:that|which|who|where|because|while)$/;

/** Whether words of a sentence have a verb that carries them, and behind each word that surely begins a clause one for that. */
export function isCarried(prompt: string, { sentence }: Pick<Scene, 'sentence'>): boolean {
	const verbs = new Set(sentence.words.filter(({ form }) => finite.test(form)).map(({ text }) => text));
	const words = prompt.split(/[^\p{L}'’-]+/u);
	const last = words.findLastIndex((word) => bound.test(word));
	const count = words.filter((word) => verbs.has(word)).length;
	const isEnded =
		last < 0 ||
		words.some((word, at) => at > last && (verbs.has(word) || !surelyBound.test(words[last] ?? '')));
	return count > words.filter((word) => surelyBound.test(word)).length && isEnded;
}

/** Whether the verb that a whole sentence hangs on is still in words of it. */
export function hasRoot(prompt: string, { sentence }: Pick<Scene, 'sentence'>): boolean {
	const root = sentence.words.find(({ head }) => head < 0);
	return root === undefined || ` ${prompt.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${root.text} `);
}
