import type { Mention, MentionKind } from '../../extraction/mention';
import type { Said } from '../prompt/standIn';
import { blanked, onlyOne, type Meaning } from './around';

/** What only bodies, or only agreements, have. */
const parts: readonly (readonly [RegExp, MentionKind])[] = [
	[
		/^(?:secretariat|headquarters|members?|membership|founders?|secretary-general|director-general|chair(?:man|woman|person)?|presidency|assembly|seat|mandate|budget|staff|leaders?|predecessor)$/i,
		'organization'
	],
	[
		/^(?:annex(?:es)?|provisions?|preamble|articles?|text|signator(?:y|ies)|depositary|ratification|terms|clauses?|drafters?|negotiators?|signature)$/i,
		'deal'
	]
];

/** A thing of a kind that a sentence speaks of without its name. */
const unnamed: Partial<Readonly<Record<MentionKind, RegExp>>> = {
	organization:
		/\b(?:an?|the|this|that|its|their) (?:\p{Ll}+ ){0,2}(?:organi[sz]ation|agency|body|union|company|bank|council|commission|committee|court|institution|alliance|bloc|party|ministry|fund|confederation|federation)\b/iu,
	deal: /\b(?:an?|the|this|that|its|their) (?:\p{Ll}+ ){0,2}(?:treaty|agreement|pact|accord|convention|protocol|charter|declaration|deal|resolution|memorandum|law|plan)\b/iu
};

/** Whether "its" of this noun is that of an agreement. */
export const isPartOfDeal = (noun: string) =>
	parts.some(([nouns, kind]) => kind === 'deal' && nouns.test(noun));

/** The one name of a kind that a sentence has, where it speaks of no other such thing. */
function onlyNamed(said: Said, kind: MentionKind, names: Parameters<typeof onlyOne>[1]): Mention | null {
	const named = said.mentions.filter((one) => one.kind === kind);
	return unnamed[kind]?.test(blanked(said, named)) ? null : onlyOne(named, names);
}

/** "Its headquarters", "its annex": the one body, or agreement, of the sentence before, where its own names none. */
export const partOf: Meaning = (at, here, { before, names }) => {
	const { words } = here.sentence;
	const word = words[at];
	const noun = words[word?.head ?? -1];
	if (!before || !word || !/^its$/i.test(word.text) || !noun) return null;
	const [kind] = parts.flatMap(([nouns, of]) => (nouns.test(noun.text) ? [of] : []));
	if (kind === undefined) return null;
	const isNamedHere = here.mentions.some((one) => one.kind === kind && one.end <= word.start);
	return isNamedHere ? null : onlyNamed(before, kind, names);
};

/** "I am fond of ECOWAS. It was born in 1975": the one name of a sentence that speaks of no other thing. */
export const onlyThing: Meaning = (at, here, { before, names }) => {
	const word = here.sentence.words[at];
	if (!before || !word || !/^it$/i.test(word.text) || word.start !== here.start) return null;
	if (
		!/^nsubj/.test(word.relation) ||
		/^it (?:is|was|has been)\b[^,.]*\b(?:who|that|which)\b/i.test(here.text)
	)
		return null;
	const others = before.sentence.words.filter(
		({ form, start, end }) =>
			form === 'NN' && !before.mentions.some((one) => one.start <= start && end <= one.end)
	);
	const things = before.mentions.filter(({ kind }) => !/^(?:date|time|money|nationality)$/.test(kind));
	const [thing] = things;
	const isThing = thing !== undefined && /^(?:organization|deal)$/.test(thing.kind);
	return isThing && others.length === 0 && before.sentence.words.length > 0 ? onlyOne(things, names) : null;
};
