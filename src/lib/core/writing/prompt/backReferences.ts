import type { Mention, MentionKind } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { dependents, type ParsedSentence } from '../../syntax/sentence';
import type { Names } from '../names';
import { nameWords, type Said, type StandIn } from './standIn';

/** What stands before a sentence, and the names of its article. */
type Around = readonly [before: Said | null, names: Names];

const persons = /^(?:he|she|his|her|him)$/i;
const bodies =
	/^(?:organization|organisation|agency|bloc|alliance|body|union|company|bank|council|commission|committee|court|institution)$/;
const deals = /^(?:treaty|agreement|pact|accord|convention|protocol|charter|declaration|deal)$/;
const things: readonly MentionKind[] = ['organization', 'deal', 'place', 'event'];

/** The one mention of these that all mean; null where there are none or they mean several. */
function onlyOne(mentions: readonly (Mention | undefined)[], names: Names): Mention | null {
	const found = mentions.filter((one) => one !== undefined);
	const whole = new Set(found.map(({ text }) => names.fullName(plainName(text))));
	return whole.size === 1 ? (found[0] ?? null) : null;
}

/** The place of the subject of the verb that a whole sentence hangs on; -1 for none. */
const mainSubject = ({ words }: ParsedSentence) =>
	words.findIndex(({ relation, head }) => /^nsubj/.test(relation) && words[head]?.head === -1);

/** The name that opens a sentence as its subject; null where something else does. */
function topicOf(said: Said | null): Mention | null {
	if (!said) return null;
	const head = said.sentence.words[mainSubject(said.sentence)];
	const topic = said.mentions.find(({ start, end }) => head && start <= head.start && head.end <= end);
	const isFirst = topic && /^(?:the\s+)?$/i.test(said.text.slice(0, topic.start - said.start));
	if (!isFirst || !things.includes(topic.kind)) return null;
	return topic;
}

/** "It was Cox who drew the line." */
const isCleft = ({ text }: Said) => /^It (?:is|was)\b[^,.]*\b(?:who|that)\b/.test(text);

/** Whether a mention is, or is part of, the subject of the verb that a word hangs on: "Lie" of "Lie borrowed him". */
function isSubjectBeside({ sentence }: Said, at: number, { start, end }: Mention): boolean {
	const verb = sentence.words[at]?.head ?? -1;
	return sentence.words.some(
		(word) => word.head === verb && /^nsubj/.test(word.relation) && start <= word.start && word.end <= end
	);
}

/** Whether a sentence speaks of a person it does not name: "Kennedy chose him". */
function hasStranger(said: Said): boolean {
	return said.sentence.words.some((word, at) => {
		if (!persons.test(word.text) || said.standIns.some(({ start }) => start === word.start)) return false;
		const named = said.mentions.filter(({ kind, end }) => kind === 'person' && end <= word.start);
		const isActedOn = /^(?:obj|iobj|obl)/.test(word.relation);
		return !named.some((one) => !(isActedOn && isSubjectBeside(said, at, one)));
	});
}

/**
 * What "he" or "the agency" at `at` means: the one name of the right kind that stands before it in its sentence or the one before. "It"
 * means too many things (of twelve untrue cards in a cold reading seven had taken it for the wrong one): only where it opens its sentence
 * is it taken for the name that opens the one before.
 */
function meaningOf(at: number, here: Said, [before, names]: Around): Mention | null {
	const word = here.sentence.words[at];
	const text = word?.text.toLowerCase() ?? '';
	const earlier = here.mentions.filter(({ end }) => end <= (word?.start ?? 0));
	const named = (kinds: readonly MentionKind[]) =>
		[...(before?.mentions ?? []), ...earlier].filter(({ kind }) => kinds.includes(kind));
	if (persons.test(text)) {
		if (before && hasStranger(before)) return null;
		const people = named(['person']);
		const isActedOn = /^(?:obj|iobj|obl)/.test(word?.relation ?? '');
		return onlyOne(isActedOn ? people.filter((one) => !isSubjectBeside(here, at, one)) : people, names);
	}
	if (/^Its?$/.test(word?.text ?? ''))
		return word?.start === here.start && !isCleft(here) ? topicOf(before) : null;
	const parts = dependents(here.sentence, at);
	if (parts.length !== 1 || !/^the$/i.test(here.sentence.words[parts[0] ?? -1]?.text ?? '')) return null;
	if (bodies.test(text)) return onlyOne(named(['organization']), names);
	return deals.test(text) ? onlyOne(named(['deal']), names) : null;
}

/** Words for somebody or something that was named before: "He", "the agency", "His". Within a sentence that names it, its subjects alone. */
function pointersIn(here: Said, around: Around): readonly StandIn[] {
	const { words } = here.sentence;
	const subjects = new Set(here.statements.map(({ subject }) => subject));
	const seen = new Set<string>();
	return words.flatMap((word, at): StandIn[] => {
		const isPronoun = /^PRP/.test(word.form);
		if (!isPronoun && word.tag !== 'NOUN') return [];
		const meaning = meaningOf(at, here, around);
		const isOwner = word.form === 'PRP$' || word.relation === 'nmod:poss';
		const isOfSubject = subjects.has(at) || (isOwner && subjects.has(word.head));
		if (!meaning || (!isOfSubject && (here.mentions.includes(meaning) || seen.has(meaning.text)))) return [];
		seen.add(meaning.text);
		const first = isPronoun ? word : words[dependents(here.sentence, at)[0] ?? at];
		const said = nameWords(here.mentions.includes(meaning) ? here : (around[0] ?? here), meaning);
		const start = Math.min(first?.start ?? word.start, word.start);
		return [{ start, end: word.end, words: isOwner ? `${said}'s` : said, meaning, isOwner }];
	});
}

/** A name of one word that alone does not say whose it is, said in full where the sentence first has it: "the Treaty", "Nasser". */
function shortNamesIn({ mentions }: Said, names: Names): readonly StandIn[] {
	const seen = new Set<string>();
	return mentions.flatMap((mention): StandIn[] => {
		const name = plainName(mention.text);
		const full = names.fullName(name);
		const isFirst = !seen.has(full);
		seen.add(full);
		const isShort =
			mention.kind === 'person'
				? !/\s/.test(name)
				: bodies.test(name.toLowerCase()) || deals.test(name.toLowerCase());
		const isNamed =
			/^(?:person|organization|deal)$/.test(mention.kind) && full !== name && full.split(' ').length < 9;
		if (!isFirst || !isShort || !isNamed) return [];
		return [{ start: mention.start, end: mention.end, words: full, meaning: mention, isOwner: true }];
	});
}

const sorts =
	/(?<=\b[Tt]he )(?:Treaty|Convention|Agreement|Accords?|Pact|Protocol|Charter|Covenant|Declaration|Memorandum|Statute|Resolution|Plan|Council|Commission|Committee|Court|Assembly|Bank|Fund|Agency|Organi[sz]ation|Union|League|Community|Forum|Tribunal|Conference)\b(?! (?:of|on|for|to|against|between|concerning|relating)\b| \p{Lu}|['’]s \p{Lu})/gu;

/** "The Treaty", where the article has one so called or has just named one. */
function sortsIn({ text, start }: Said, names: Names): readonly StandIn[] {
	return [...text.matchAll(sorts)].flatMap(({ 0: word, index }): StandIn[] => {
		const at = start + index;
		const meaning = names.calledAt(word, at);
		if (!meaning || meaning.text.split(' ').length > 9) return [];
		return [{ start: at, end: at + word.length, words: meaning.text, meaning, isOwner: false }];
	});
}

/** "The two countries" behind a sentence that two states open together. */
function pairsIn(here: Said, [before]: Around): readonly StandIn[] {
	const [first, second] = before?.mentions.filter(({ kind }) => kind === 'place') ?? [];
	const found = /\b(?:[Tt]he two|[Bb]oth|[Tt]he) (?:countries|states|nations|governments|neighbours)\b/.exec(
		here.text
	);
	if (!before || !first || !second || !found || found[0].length < 11) return [];
	const opens = /^(?:the\s+)?$/i.test(before.text.slice(0, first.start - before.start));
	const between = before.text.slice(first.end - before.start, second.start - before.start);
	if (!opens || !/^\s+and\s+(?:the\s+)?$/.test(between)) return [];
	const start = here.start + found.index;
	const words = before.text.slice(0, second.end - before.start);
	return [{ start, end: start + found[0].length, words, meaning: first, isOwner: false }];
}

/** What in a sentence stands for a name said before, in order, with the name. */
export function standInsOf(here: Said, before: Said | null, names: Names): readonly StandIn[] {
	const all = [
		...sortsIn(here, names),
		...pointersIn(here, [before, names]),
		...shortNamesIn(here, names),
		...pairsIn(here, [before, names])
	];
	const inOrder = all.sort((one, two) => one.start - two.start);
	return inOrder.filter(({ start }, at) => (inOrder[at - 1]?.end ?? 0) <= start);
}
