import { states } from '../../extraction/lexicon/states';
import type { MentionKind } from '../../extraction/mention';
import type { ParsedSentence } from '../../syntax/sentence';
import type { Draft, Scene } from '../scene';
import { ofTopic } from './lexicon/ofTopic';
import { standingFor } from './lexicon/standingFor';
import { namesSaid, type SaidName } from './names';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Everybody knows which. */
const known = words(`
world sea seas public press media internet environment atmosphere earth moon sun sky space planet globe ground air ocean oceans past
future present time right rights use way end beginning name poor rich death throne veto slave vote rule economy peace people
sidelines margins eve truth outset century start rest majority minority half seabed thalweg forefront spotlight wake brink verge fore
east west north south northwest northeast southwest southeast
`);
/** Words that with what stands before them mean one thing that everybody knows. */
const knownTogether =
	/\b(?:gold standard|(?:non-?aligned|civil rights|labou?r) movement|in the chair|(?:took|take|taken|takes) the (?:oath|floor|lead|helm|initiative)|small hours|armed forces|slave trade|arms race|nuclear age|balance of power)$/i;
/** With a state named before them these are that state's. */
const ofState = words(`
government administration nation parliament army military opposition constitution capital monarchy navy police presidency premiership cabinet border
borders country state nation republic kingdom island islands regime economy population people church legislature
`);
const ofBody = words(`
organization organisation agency bloc alliance body union company bank council commission committee court institution party movement
group association forum league community federation assembly secretariat board fund
`);
const ofDeal = words(
	`treaty agreement pact accord accords convention protocol charter declaration deal resolution document text`
);
const ofEvent = words(`war conflict conference summit crisis talks meeting congress`);

const stateNames: ReadonlySet<string> = new Set(states.flatMap(({ names }) => names));
/** A town named before is meant by these, no state. */
const ofTown = words(`city capital town port village`);

const kindsBefore: readonly (readonly [ReadonlySet<string>, readonly MentionKind[]])[] = [
	[ofState, ['place', 'nationality']],
	[ofTown, ['place']],
	[ofBody, ['organization']],
	[ofDeal, ['deal']],
	[ofEvent, ['event']]
];

/** Whether a noun means the one thing of its sort that some words of a sentence tell of: they say it too, or name one such. */
export function meansOne(noun: string, words: string, { mentions }: Pick<Scene, 'mentions'>): boolean {
	const lemma = (word: string) =>
		word
			.toLowerCase()
			.replace(/(?:ies|y)$/, 'i')
			.replace(/s$/, '');
	if (words.split(/[^\p{L}]+/u).some((word) => lemma(word) === lemma(noun))) return true;
	return kindsBefore.some(([nouns, kinds]) => {
		const named = mentions.filter(({ kind, text }) => kinds.includes(kind) && words.includes(text));
		return nouns.has(noun.toLowerCase()) && new Set(named.map(({ text }) => text)).size === 1;
	});
}

/** Behind these a noun is told by what it is of. */
const binding =
	/^(?:of|for|between|against|among|that|who|whose|which|with|where|to|concerning|regarding|on|in|at|from|by)$/i;
const surelyBinding =
	/^(?:(?:of|between|that|who|whose|which|where) |(?:under|in|on|by|through|for|at|to) which$)/i;
/** A time is told by what it was before or after: "the year after his death". */
const times = words(`day days week weeks month months year years decade night morning evening`);
/** What is done to these, or with them, stands behind them, and does not tell which: "its claims to the territory to the United States". */
const loose = words(`territory territories law bill port city canal decision measure site base`);

/** "The abduction and murder of four nuns": what is told by what the second of two is of. */
function isPairOf(all: ParsedSentence['words'], noun: number): boolean {
	const [and, second, of] = all.slice(noun + 1, noun + 4);
	return and?.text === 'and' && second?.tag === 'NOUN' && second.relation === 'conj' && of?.text === 'of';
}

/** Whether the noun is told by what stands with it: a name, a superlative, a clause. */
function isBound({ words: all }: ParsedSentence, noun: number): boolean {
	const parts = all.flatMap((word, at) => (word.head === noun ? [{ ...word, at }] : []));
	const next = all[noun + 1];
	const pair = `${next?.text ?? ''} ${all[noun + 2]?.text ?? ''}`;
	if (surelyBinding.test(pair)) return true;
	if (times.has(all[noun]?.text.toLowerCase() ?? '') && /^(?:before|after) [^,.]/i.test(pair)) return true;
	if (/^JJS$/.test(all[noun]?.form ?? '') || isPairOf(all, noun)) return true;
	const isLoose = loose.has(all[noun]?.text.toLowerCase() ?? '');
	if (ofDeal.has(all[noun]?.text.toLowerCase() ?? '') && /^(?:on|with|for)$/.test(next?.text ?? ''))
		return true;
	if (next?.head === noun && /^acl/.test(next.relation)) return true;
	if (next?.tag === 'PROPN' || next?.tag === 'NUM') return true;
	return parts.some(
		({ tag, form, relation, text, at }) =>
			(at < noun &&
				form !== 'DT' &&
				(tag === 'PROPN' || /^\p{Lu}/u.test(text) || /^(?:JJS|RBS)$/.test(form))) ||
			(at < noun && /^(?:only|largest|sole)$/i.test(text)) ||
			(at > noun && !isLoose && /^(?:nmod|acl|appos|flat)/.test(relation) && binding.test(next?.text ?? ''))
	);
}

/** "The late 1940s" say when by themselves. */
const isTime = /\d{4}s$/;

/** What a draft says, and what before it. */
type Asked = Pick<Draft, 'prompt' | 'label'>;

/** Whether a name before the phrase may be what it means. */
function isTold(noun: string, before: readonly SaidName[], { prompt, label }: Asked): boolean {
	if (known.has(noun) || (label !== undefined && ofTopic.has(noun))) return true;
	return kindsBefore.some(
		([nouns, kinds]) =>
			nouns.has(noun) &&
			(before.some(({ kind, text }) => kinds.includes(kind) && !(nouns === ofTown && stateNames.has(text))) ||
				new RegExp(`^(?:\\w+ )?(?:which|what) ${noun}\\b|\\[${noun}\\]`, 'i').test(prompt))
	);
}

/** What comes before or after another of its sort, or is one of so many. */
const ordered =
	/ (?:first|second|third|last|next|latter|former|previous|new|said|same|resulting|above|other|further|latest|late|then|two|three|four|five|six|seven|eight|nine|ten|original|earlier) /i;
/** A clause that hangs so on another is told with it. */
const sameClause = /^(?:xcomp|conj|ccomp|parataxis|cop|aux)/;

/** Whether a noun is neither who does something in the main clause of its sentence nor what is acted on there. */
function isAdded({ words: all }: ParsedSentence, noun: number): boolean {
	let at = noun;
	/* The second of two is what the first is. */
	while (all[at]?.relation === 'conj' && all[at]?.tag === 'NOUN') at = all[at]?.head ?? -1;
	if (!/^(?:nsubj|obj|iobj|root|csubj)/.test(all[at]?.relation ?? 'root')) return true;
	let verb = all[at]?.head ?? -1;
	while (verb >= 0 && sameClause.test(all[verb]?.relation ?? '')) verb = all[verb]?.head ?? -1;
	return verb >= 0 && (all[verb]?.head ?? -1) >= 0;
}

/** Whether a phrase stands for what was told at length, or for one of several that were: no name beside it tells which. */
const isOfText = (phrase: string) => {
	const noun = phrase.toLowerCase().split(' ').at(-1) ?? '';
	return ordered.test(phrase) || standingFor.has(noun) || ofBody.has(noun);
};

/** So many names before what is only added to a sentence tell what it is. */
const enough = 2;
const namedBy = (names: readonly SaidName[]) =>
	new Set(names.flatMap(({ kind, text }) => (kind === 'date' ? [] : [text]))).size;

/** Words of a prompt that only the text before its sentence explains: "the two sides", "the regime"; null where all is told. */
export function pointingPhrase(draft: Asked, scene: Scene): string | null {
	const { prompt } = draft;
	const { sentence, text, start } = scene;
	const names = namesSaid(prompt, scene);
	for (const [at, word] of sentence.words.entries()) {
		const noun = sentence.words[word.head];
		const isDefinite =
			/^(?:the|both|these|those|this|that|such)$/i.test(word.text) && /^(?:DT|PDT|JJ)$/.test(word.form);
		if (
			!isDefinite ||
			!noun ||
			!/^(?:NOUN|ADJ|NUM)$/.test(noun.tag) ||
			/^\p{Lu}/u.test(noun.text) ||
			word.head < at ||
			word.head - at > 5
		)
			continue;
		const phrase = text.slice(word.start - start, noun.end - start).replace(/\s+/g, ' ');
		const found = prompt.toLowerCase().indexOf(phrase.toLowerCase());
		if (found < 0 || isTime.test(phrase) || prompt[found + phrase.length + 1] === '[') continue;
		const next = sentence.words[word.head + 1];
		const goesOn = text.slice(word.start - start, (next?.end ?? noun.end) - start).replace(/\s+/g, ' ');
		const keepsNext = prompt.toLowerCase().includes(goesOn.toLowerCase());
		if (/^the$/i.test(word.text) && keepsNext && isBound(sentence, word.head)) continue;
		if (
			/^the$/i.test(word.text) &&
			sentence.words.slice(at + 1, word.head).some(({ text: one }) => /^\p{Lu}/u.test(one))
		)
			continue;
		const before = names.filter((name) => name.at < found);
		const sofar = text.slice(Math.max(0, word.start - start - 10), noun.end - start);
		if (knownTogether.test(sofar)) continue;
		const isBeside = isAdded(sentence, word.head) && namedBy(before) >= enough;
		if (/^the$/i.test(word.text) && isBeside && !isOfText(phrase)) continue;
		if (/^(?:the|both)$/i.test(word.text) && isTold(noun.text.toLowerCase(), before, draft)) continue;
		return phrase;
	}
	return null;
}
