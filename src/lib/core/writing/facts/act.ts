import type { Mention } from '../../extraction/mention';
import { once } from '../../once';
import { dependents, dependentsBy, type ParsedSentence } from '../../syntax/sentence';
import { isBidden, placesOf, tidied } from '../grammar/kept';
import { around, placesIn, topOf } from '../grammar/places';
import { leadingVerbs, settlingVerbs, tradingVerbs } from '../lexicon/acts';
import type { Scene } from '../scene';

/** Something settled or handed over, whoever did it and however the sentence tells it: "signed in 1990, the treaty …". Numbers are places of words. */
export interface Act {
	readonly verb: number;
	readonly participle: string;
	/** The head of what it befell. */
	readonly theme: number;
	/** The name of what it befell; null for what is told by its sort, as "a free trade agreement". */
	readonly name: Mention | null;
	/** How the sentence tells it: the theme is what is acted on, what the verb is said of, or what the participle belongs to. */
	readonly voice: 'active' | 'passive' | 'participle';
	/** The head of who did it, where that is told. */
	readonly actor: number | null;
	/** Heads of what tells more closely when, where and with whom, in order. */
	readonly rest: readonly number[];
}

/** From here on an arc is believed where the words around it bear it out. */
const likely = 0.5;

const childBy = (sentence: ParsedSentence, head: number, relation: RegExp) =>
	dependentsBy(sentence, head, relation)[0];

/** "The treaty, which Peru signed in 1929" and "which was signed by Peru": the noun before is what was signed. Null for any other clause. */
function relativeOf(sentence: ParsedSentence, verb: number): Pick<Act, 'theme' | 'voice' | 'actor'> | null {
	const { words } = sentence;
	const { relation = '', head = -1, confidence = 0 } = words[verb] ?? {};
	if (relation !== 'acl:relcl' || confidence < likely || head > verb) return null;
	const subject = childBy(sentence, verb, /^nsubj/);
	const object = childBy(sentence, verb, /^obj$/);
	const points = (at: number | undefined) => /^(?:which|that)$/i.test(words[at ?? -1]?.text ?? '');
	if (childBy(sentence, verb, /^aux:pass$/) !== undefined)
		return points(subject)
			? { theme: head, voice: 'participle', actor: childBy(sentence, verb, /^obl:agent$/) ?? null }
			: null;
	return points(object) && subject !== undefined ? { theme: head, voice: 'active', actor: subject } : null;
}

/** "Ordered the army to move", "directed the agency to plan": not the army was ordered, but what it was to do. */
const isBidding = (sentence: ParsedSentence, verb: number) =>
	dependents(sentence, verb).some((at) => isBidden({ sentence, verb }, at));

/** What an act befell, and how its verb tells so; null where grammar does not say. */
function themeOf(sentence: ParsedSentence, verb: number): Pick<Act, 'theme' | 'voice' | 'actor'> | null {
	const { words } = sentence;
	const { form = '', relation = '', head = -1, confidence = 0 } = words[verb] ?? {};
	const relative = relativeOf(sentence, verb);
	if (relative) return relative;
	const passive = childBy(sentence, verb, /^aux:pass$/);
	const agent = childBy(sentence, verb, /^obl:agent$/) ?? null;
	const subject = childBy(sentence, verb, /^nsubj/);
	if (passive !== undefined && /^VB[PZ]$/.test(words[passive]?.form ?? '')) return null;
	if (passive !== undefined) {
		const own = subject ?? (relation === 'conj' ? childBy(sentence, head, /^nsubj:pass$/) : undefined);
		const isSure = own !== undefined && (words[own]?.confidence ?? 0) >= likely;
		return isSure ? { theme: own, voice: 'passive', actor: agent } : null;
	}
	const object = childBy(sentence, verb, /^obj$/);
	if (form === 'VBN' && /^acl$/.test(relation) && head < verb && object === undefined)
		return confidence >= likely
			? { theme: holderOf(sentence, head), voice: 'participle', actor: agent }
			: null;
	const isPast = form === 'VBD' || (form === 'VBN' && childBy(sentence, verb, /^aux$/) !== undefined);
	if (childBy(sentence, verb, /^[xc]comp$/) !== undefined || isBidding(sentence, verb)) return null;
	if (!isPast || object === undefined || (words[object]?.confidence ?? 0) < likely) return null;
	return { theme: object, voice: 'active', actor: subject ?? null };
}

/** In "The pact was an alliance established in 1955" it is the pact that was established. */
function holderOf(sentence: ParsedSentence, noun: number): number {
	const isSaid = childBy(sentence, noun, /^cop$/) !== undefined;
	const subject = childBy(sentence, noun, /^nsubj$/);
	return isSaid && subject !== undefined && sentence.words[subject]?.tag === 'PROPN' ? subject : noun;
}

/** Whether something may not have come about: "not signed", "would be signed", "if it had been signed". */
function isOpen(sentence: ParsedSentence, verb: number): boolean {
	return dependents(sentence, verb).some((at) => {
		const { relation = '', text = '', form = '' } = sentence.words[at] ?? {};
		const isDoubt = /^(?:not|never|n't|n’t|yet|if|unless|whether|to)$/i.test(text);
		return (
			(isDoubt && /^(?:advmod|mark)/.test(relation)) || (/^aux/.test(relation) && /^(?:MD|VB)$/.test(form))
		);
	});
}

/** What hangs on a verb by a preposition or as a date, close by and surely. */
function restOf(sentence: ParsedSentence, verb: number, actor: number | null): readonly number[] {
	const { words } = sentence;
	return dependents(sentence, verb).filter((at) => {
		const { relation = '', confidence = 0 } = words[at] ?? {};
		return /^obl/.test(relation) && at !== actor && confidence >= likely;
	});
}

/** What makes another of what a name is of: "a revised Treaty of Rome". */
const another = /\b(?:revised|amended|draft|proposed|interim|updated|modified|second|third)\s+$/;

function nameAt({ mentions, text, start }: Scene, sentence: ParsedSentence, theme: number): Mention | null {
	const isOwn = (one: Mention) => !another.test(text.slice(0, Math.max(0, one.start - start)));
	return (
		mentions.find(
			(one) => /^(?:deal|organization)$/.test(one.kind) && topOf(sentence, one) === theme && isOwn(one)
		) ?? null
	);
}

/** All that a sentence tells to have been settled, founded, ended or handed over. */
export const actsOf = once((scene: Scene): readonly Act[] => {
	const { sentence } = scene;
	return sentence.words.flatMap(({ lemma, tag }, verb): readonly Act[] => {
		const participle = settlingVerbs.get(lemma) ?? tradingVerbs.get(lemma) ?? leadingVerbs.get(lemma);
		if (participle === undefined || !/^(?:VERB|ADJ)$/.test(tag) || isOpen(sentence, verb)) return [];
		const found = themeOf(sentence, verb);
		if (!found) return [];
		const name = nameAt(scene, sentence, found.theme);
		const particle = childBy(sentence, verb, /^compound:prt$/);
		const whole =
			particle === undefined ? participle : `${participle} ${sentence.words[particle]?.text ?? ''}`;
		if (lemma === 'set' && !/ up$/.test(whole)) return [];
		return [{ ...found, verb, participle: whole, name, rest: restOf(sentence, verb, found.actor) }];
	});
});

/** The date among what tells an act more closely, and the word before it: "on", "since". */
export function dateOfAct(
	{ sentence, mentions }: Scene,
	{ rest }: Act
): { readonly mention: Mention; readonly top: number; readonly cue: string } | null {
	for (const mention of mentions) {
		const top = mention.kind === 'date' ? topOf(sentence, mention) : null;
		if (top === null || !rest.includes(top)) continue;
		const [before, behind] = around(sentence, top, mention);
		const isDate = /^(?:in|on|by|since|)(?: the)?(?: (?:early|mid|late))?$/.test(before);
		if (isDate && (behind === '' || behind.startsWith(',')))
			return { mention, top, cue: before.split(' ')[0] ?? '' };
	}
	return null;
}

/** The words of what an act befell: without what stands beside it between signs, and without the participle that tells the act. */
export function themePlaces({ sentence }: Scene, { theme, verb, name, voice }: Act): readonly number[] {
	if (name) {
		const own = placesIn(sentence, name);
		const article = (own[0] ?? 0) - 1;
		return /^the$/i.test(sentence.words[article]?.text ?? '') ? [article, ...own] : own;
	}
	const told = new Set(voice === 'participle' ? placesOf(sentence, verb) : []);
	const places = placesOf(sentence, theme).filter((at) => !told.has(at) || at === theme);
	const opening = dependentsBy(sentence, theme, /^case$/);
	return tidied(
		sentence,
		places.filter((at) => !opening.includes(at))
	);
}
