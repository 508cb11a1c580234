import { plainName } from '../../extraction/plainName';
import { callingOf } from '../calling';
import type { Mention, MentionKind } from '../../extraction/mention';
import { dependents } from '../../syntax/sentence';
import { onlyOne, type Meaning } from './around';

const sorts: readonly (readonly [RegExp, MentionKind])[] = [
	[
		/^(?:organization|organisation|agency|group|grouping|bloc|alliance|body|union|company|bank|council|commission|committee|court|institution)$/,
		'organization'
	],
	[/^(?:treaty|agreement|pact|accord|convention|protocol|charter|declaration|deal)$/, 'deal']
];

/** What only a body is called whose name says so: no commission is a committee. */
const own = /^(?:company|bank|council|commission|committee|court)$/i;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a word is one by which bodies or agreements are called. */
export const isSort = (word: string) => sorts.some(([nouns]) => nouns.test(word.toLowerCase()));

/** "The agency", "this treaty": the one body or agreement named before in the sentence or in the one before it. */
export const sortNoun: Meaning = (at, here, { before, names }) => {
	const word = here.sentence.words[at];
	const [kind] = sorts.flatMap(([nouns, of]) => (word && nouns.test(word.text.toLowerCase()) ? [of] : []));
	const parts = dependents(here.sentence, at);
	const isBare =
		parts.length === 1 && /^(?:the|this|that)$/i.test(here.sentence.words[parts[0] ?? -1]?.text ?? '');
	if (!word || kind === undefined || !isBare) return null;
	const isCalledSo = (one: Mention) =>
		!own.test(word.text) || callingOf(names.fullName(plainName(one.text))) === callingOf(capital(word.text));
	const earlier = here.mentions.filter(({ end }) => end <= word.start);
	return onlyOne(
		[...(before?.mentions ?? []), ...earlier].filter((one) => one.kind === kind && isCalledSo(one)),
		names
	);
};
