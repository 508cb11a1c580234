import { dependentsBy } from '../../syntax/sentence';
import { talk } from '../lexicon/worth';
import { saysYear } from '../prompt/wording';
import type { Scene } from '../scene';

const present = /^VB[PZ]$/;

/** What carries a sentence. */
const rootOf = ({ sentence }: Scene) => sentence.words.findIndex(({ relation }) => relation === 'root');

/** The word that tells the time of a sentence: its first helping verb, or the verb itself. */
function tensed(scene: Scene, root: number) {
	const { sentence } = scene;
	const [help] = dependentsBy(sentence, root, /^(?:aux|cop)/);
	return sentence.words[help ?? root];
}

/** "The highest body is the [council]", "The [organization] is a forum of …": what something is called, or is. */
const defines =
	/\b(?:is|are) (?:the |an? )?"?\[\p{Ll}+\](?:[,.;]| (?:which|that|of|for|in)\b)|^(?:The )?\[\p{Ll}+\] (?:is|are) (?:an?|the) /u;

/** Who is at the head of what is told apart by the name of either. */
const heading =
	/\b(?:heads|chairs|leads|directs|presides over|commands|is (?:the )?(?:head|chair\p{L}*|president|leader|director|secretary-general))\b/iu;
/** An office before the blank, or who it is behind: then it tells something of that person. */
const introduced =
	/\b(?:president|minister|chancellor|premier|secretary(?:[- ]general)?|director(?:[- ]general)?|king|queen|pope|emir|sultan|chair\p{L}*|commissioner|governor|leader|chief) \[person\]|\[person\], (?:the|an?|who|then) /iu;

/** Whether a sentence tells of no time what many may do: "The [organization] has links with the EU". What defines is told apart by what it says. */
export function isTimeless(prompt: string, scene: Scene, kind: 'person' | 'organization'): boolean {
	const root = rootOf(scene);
	const word = tensed(scene, root);
	const isDone = /^(?:has|have)$/i.test(word?.text ?? '') && kind === 'organization';
	const isNow = present.test(word?.form ?? '') && !isDone;
	if (heading.test(prompt) && scene.mentions.some(({ kind }) => kind === 'person')) return false;
	return root >= 0 && isNow && !scene.mentions.some(({ kind }) => kind === 'date') && !defines.test(prompt);
}

/** Whether somebody only says something, nobody knows when: who told what is seldom worth asking. */
export function isTalk(prompt: string, scene: Scene): boolean {
	const lemma = scene.sentence.words[rootOf(scene)]?.lemma.toLowerCase() ?? '';
	return (talk.has(lemma) || /^(?:write|do)$/.test(lemma)) && !saysYear(prompt) && !introduced.test(prompt);
}
