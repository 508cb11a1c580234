import type { Mention, MentionKind } from '../extraction/mention';
import { plainName } from '../extraction/plainName';
import { dependents } from '../syntax/sentence';
import type { Span } from '../text/article';
import { placesIn } from './grammar/places';
import type { Statement } from './grammar/statement';
import type { Names } from './names';

/** A word that points back, with the name it means. */
export interface StandIn extends Span {
	/** What is said in its place: "the African Union", "the African Union's". */
	readonly words: string;
	/** The name where it stood. */
	readonly meaning: Mention;
	/** Whether the word only says whose something is. */
	readonly isOwner: boolean;
}

/** What a sentence says and names, as far as what points back to it needs. */
export interface Said extends Span {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly statements: readonly Statement[];
	readonly standIns: readonly StandIn[];
}

const persons = /^(?:he|she|his|her)$/i;
const bodies =
	/^(?:organization|organisation|agency|bloc|alliance|body|union|company|bank|council|commission|committee|court|institution)$/;
const deals = /^(?:treaty|agreement|pact|accord|convention|protocol|charter|declaration|deal)$/;

/** The one mention of these that all mean; null where there are none or they mean several. */
function onlyOne(mentions: readonly (Mention | undefined)[], names: Names): Mention | null {
	const found = mentions.filter((one) => one !== undefined);
	const whole = new Set(found.map(({ text }) => names.fullName(plainName(text))));
	return whole.size === 1 ? (found[0] ?? null) : null;
}

/**
 * What "he" or "the agency" at `at` means: the one name of the right kind that stands before it in its sentence or the one before. "It"
 * means too many things: of twelve untrue cards in a cold reading seven had taken it for the wrong one.
 */
function meaningOf(
	at: number,
	statement: Statement,
	here: Said,
	[before, names]: readonly [Said | null, Names]
) {
	const { sentence } = statement;
	const word = sentence.words[at];
	const text = word?.text.toLowerCase() ?? '';
	const earlier = here.mentions.filter(({ end }) => end <= (word?.start ?? 0));
	const named = (kinds: readonly MentionKind[]) =>
		[...(before?.mentions ?? []), ...earlier].filter(({ kind }) => kinds.includes(kind));
	if (persons.test(text)) return onlyOne(named(['person']), names);
	const isBare = dependents(sentence, at).every((one) => /^[Tt]he$/.test(sentence.words[one]?.text ?? ''));
	if (!isBare || dependents(sentence, at).length !== 1) return null;
	if (bodies.test(text)) return onlyOne(named(['organization']), names);
	return deals.test(text) ? onlyOne(named(['deal']), names) : null;
}

/** The name as it stood, with its article. */
function nameWords({ text, start, standIns }: Said, mention: Mention): string {
	const standIn = standIns.find((one) => one.start === mention.start && !one.isOwner);
	if (standIn) return standIn.words;
	const lead = text.slice(0, mention.start - start);
	return `${/\bthe\s+$/i.test(lead) ? 'the ' : ''}${plainName(mention.text)}`;
}

/** What stands for a name said before, among the subjects of a sentence and what they are said to own: "He", "the agency", "His". */
export function standInsOf(here: Said, before: Said | null, names: Names): readonly StandIn[] {
	const found = new Map<number, StandIn>();
	for (const statement of here.statements) {
		const { sentence, subject } = statement;
		const owner = dependents(sentence, subject).find((at) => sentence.words[at]?.relation === 'nmod:poss');
		for (const at of [subject, ...(owner === undefined ? [] : [owner])]) {
			const mention = meaningOf(at, statement, here, [before, names]);
			const article = at === subject ? dependents(sentence, at)[0] : undefined;
			const [first, last] = [sentence.words[article ?? at], sentence.words[at]];
			if (!mention || !first || !last) continue;
			const words = nameWords(here.mentions.includes(mention) ? here : (before ?? here), mention);
			found.set(at, {
				start: Math.min(first.start, last.start),
				end: last.end,
				words: at === subject ? words : `${words}'s`,
				meaning: mention,
				isOwner: at !== subject
			});
		}
	}
	return [...found.values()].sort((one, two) => one.start - two.start);
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
			return places.map((at) => [at, at === places[places.length - 1] ? standIn.words : ''] as const);
		})
	);
}
