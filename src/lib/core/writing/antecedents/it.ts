import type { Mention, MentionKind } from '../../extraction/mention';
import type { Said } from '../prompt/standIn';
import { mainSubject, nameAt, type Meaning } from './around';

const things: readonly MentionKind[] = ['organization', 'deal', 'place', 'event'];

/** The name that opens a sentence as its subject; null where something else does. */
function topicOf(said: Said | null): Mention | null {
	if (!said) return null;
	const topic = nameAt(said, mainSubject(said.sentence));
	const isFirst = topic && /^(?:the\s+)?$/i.test(said.text.slice(0, topic.start - said.start));
	if (!isFirst || !things.includes(topic.kind)) return null;
	return topic;
}

/** "It was Cox who drew the line." */
const isCleft = ({ text }: Said) => /^It (?:is|was)\b[^,.]*\b(?:who|that)\b/.test(text);

/**
 * "It", which means too many things (of twelve untrue cards in a cold reading seven had taken it for the wrong one): only where it opens its
 * sentence is it taken for the name that opens the one before.
 */
export const it: Meaning = (at, here, { before }) => {
	const word = here.sentence.words[at];
	if (!/^Its?$/.test(word?.text ?? '') || word?.start !== here.start || isCleft(here)) return null;
	return topicOf(before);
};
