import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import type { ParsedSentence } from '../../syntax/sentence';
import type { Span } from '../../text/article';
import { placesIn } from '../grammar/places';
import type { Statement } from '../grammar/statement';

/** A word that points back, with the name it means. */
export interface StandIn extends Span {
	/** What is said in its place: "the African Union", "the African Union's". */
	readonly words: string;
	/** The name where it stood. */
	readonly meaning: Mention;
	/** Whether the name is no mention of its own there: the word only says whose something is, or is a mention already. */
	readonly isOwner: boolean;
}

/** What a sentence says and names, as far as what points back to it needs. */
export interface Said extends Span {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly sentence: ParsedSentence;
	readonly statements: readonly Statement[];
	readonly standIns: readonly StandIn[];
	readonly opensParagraph?: boolean;
	/** Whether it says "he" of somebody of whom nobody can tell who it is. */
	readonly hasStranger?: boolean;
}

/** The name as it stood, with its article. */
export function nameWords({ text, start, standIns }: Said, mention: Mention): string {
	const standIn = standIns.find((one) => one.start === mention.start);
	if (standIn) return standIn.words.replace(/'s$/, '');
	const lead = text.slice(0, Math.max(0, mention.start - start));
	return `${/\bthe\s+$/i.test(lead) ? 'the ' : ''}${plainName(mention.text)}`;
}

/** A mention where a word stands for it: the name it means, at the place of that word. */
export function mentionFrom({ start, end, meaning, isOwner }: StandIn): readonly Mention[] {
	return isOwner ? [] : [{ ...meaning, start, end, confidence: meaning.confidence * 0.9 }];
}

/** What is said in place of each word of a sentence that points back; nothing for the words beside it. */
export function wordsFor(
	{ words }: Statement['sentence'],
	standIns: readonly StandIn[]
): ReadonlyMap<number, string> {
	return new Map(
		standIns.flatMap((standIn) => {
			const places = placesIn({ words }, standIn);
			/* Where a clause is cut out of the sentence, it keeps the word that the others hang on. */
			const top = places.find((at) => !places.includes(words[at]?.head ?? -1));
			return places.map((at) => [at, at === top ? standIn.words : ''] as const);
		})
	);
}
