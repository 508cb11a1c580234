import type { Mention, Reading } from '../extraction/mention';
import { hashText, idFromWords } from '../random';
import { isNearlySound, lawBroken, leans, type Ground } from './checks';
import { folded } from './fold';
import { judgedIn, leastChance, type Judged } from './judged';
import { doubtsOf, judgeIn, type Judge, type Opinion } from './judge/judge';
import type { DoubtName } from './judge/sign';
import { inContext, type Fitted } from './notes/context';
import { notesOf, quoteOf, type Noted } from './notes/notes';
import { withOptions } from './options/options';
import { chosen, limitOf } from './rank';
import { clauseRules, nameRules, rules } from './rules';
import { scenesOf, type Draft, type Grammar, type Scene } from './scene';
import { withArticles } from './prompt/articles';
import { withPast } from './prompt/past';
import { withDate } from './prompt/withDate';
import { withPronoun } from './prompt/withPronoun';
import { sortsAlone, withWiderWord } from './prompt/sortWord';
import type { Suggestion } from './suggestion';
import { withTopic } from './prompt/topic';

/** How much of a card's score is how well its rule asks; the rest is how much what it asks is worth. */
const wording = 0.3;
/** And how much of it all is how likely strangers find nothing wrong with the card. */
const passing = 0.15;

type Thought = Omit<Opinion, 'signs'>;

function suggestionOf(draft: Draft, { clear, start, end }: Ground, thought: Thought): Suggestion {
	const { fact, worth, chance } = thought;
	const { kind, form, prompt, answer, mark, rule, score } = draft;
	const text = clear.slice(start, end);
	return {
		id: idFromWords(hashText(`${rule}\n${answer}\n${text}`)),
		fact: idFromWords(hashText(`fact\n${fact.join('\n')}`)),
		kind,
		form,
		prompt,
		answer,
		accept: [...new Set(draft.accept)].filter((form) => form !== answer),
		source: { text, start, end },
		mark,
		rule,
		score: wording * score + (1 - wording) * worth,
		chance
	};
}

/** What a card is worth less that leans on the text around its sentence. */
const leaning = 0.2;

/** The cards of drafts, each with what its sentence or line names and what of the same answer was turned down. */
function cardsFrom(
	drafts: readonly Draft[],
	judged: readonly Judged[],
	{
		mentions,
		write,
		doubts
	}: {
		readonly mentions: readonly Mention[];
		write(draft: Draft): Suggestion;
		doubts?(draft: Draft): readonly DoubtName[];
	}
): readonly Suggestion[] {
	const names = mentions.map(({ kind, text, confidence }) => ({ kind, text, confidence }));
	return drafts.map((draft) => {
		const rejected = judged.flatMap(({ draft: other, fault }) =>
			fault !== null && other !== draft && other.mark.start === draft.mark.start
				? [{ rule: other.rule, prompt: other.prompt, fault }]
				: []
		);
		return { ...write(draft), why: { names, rejected, doubts: doubts?.(draft) ?? [] } };
	});
}

const soundOf = (judged: readonly Judged[]) =>
	judged.flatMap(({ draft, fault }) => (fault === null ? [draft] : []));

/** A text that gives fewer sound cards than this is asked for what leans on it too: better such a card than none. */
const fewest = 3;
/** What a card that is nearly sound counts beside a sound one, and how likely it passes: always less. */
const lent = 0.1;

/** Of a line of a list only what stands beside names is known, of a clause by itself only its grammar. */
const rulesFor = ({ isListed, isPart }: Scene) => (isListed ? nameRules : isPart ? clauseRules : rules);

/** What every draft goes through, in this order. */
const mends: readonly ((draft: Draft, scene: Scene) => Draft)[] = [
	withTopic,
	withArticles,
	withPast,
	withDate,
	withPronoun
];

/** What a sentence gives, and what it would if nothing else is to be had. */
function writtenFrom(scene: Scene, judge: Judge, fitted: Fitted) {
	const drafts = rulesFor(scene)
		.flatMap((rule) => rule(scene))
		.flatMap(
			(draft) =>
				fitted(
					mends.reduce((one, mend) => mend(one, scene), draft),
					scene
				) ?? []
		);
	const judged = drafts.map((draft) => judgedIn(scene, judge, draft));
	const write = (draft: Draft) => {
		const { fact, worth, chance } = judge(draft, scene);
		const loss = leans(draft, scene) ? leaning : 0;
		const card = suggestionOf(draft, scene, { fact, worth: worth - loss, chance });
		return { ...card, score: (1 - passing) * card.score + passing * chance };
	};
	const doubts = (draft: Draft) => doubtsOf(judge(draft, scene).signs);
	const ways = { mentions: scene.mentions, write, doubts };
	const isLikely = (draft: Draft) => judge(draft, scene).chance >= leastChance;
	const nearlySound = () =>
		judged.flatMap(({ draft, fault }) =>
			fault !== null && isNearlySound(draft, scene) && isLikely(draft) ? [draft] : []
		);
	return {
		sound: cardsFrom(soundOf(judged), judged, ways),
		nearly: () =>
			cardsFrom(nearlySound(), judged, ways).map((card) => ({
				...card,
				score: lent * card.score,
				chance: lent * card.chance
			}))
	};
}

/** A student writes down what she has to know, in words she can answer by. */
const noted = { worth: 0.75, chance: 1 };

/** What a line of notes gives. */
function notedFrom({ line, drafts }: Noted): readonly Suggestion[] {
	const judged = drafts.map((draft) => ({ draft, fault: lawBroken(draft, line) }));
	const write = (draft: Draft) =>
		suggestionOf(
			draft,
			{ ...line, ...quoteOf(line, draft) },
			{ fact: draft.fact ?? [draft.prompt], ...noted }
		);
	return cardsFrom(soundOf(judged), judged, { mentions: line.mentions, write });
}

/** Whether no card of the same sentence asks for the same, or only a blank does where this is a question. */
const isNew = (card: Suggestion, others: readonly Suggestion[]) =>
	!others.some(
		({ source, kind, answer, form }) =>
			source.start === card.source.start &&
			kind === card.kind &&
			answer === card.answer &&
			(form === 'question' || form === card.form)
	);

/** The cards a text gives, the best first: about one for every forty words, of notes three for every two lines. The same reading gives the same cards. */
export function writeCards(
	reading: Reading,
	grammar: Grammar,
	judge: Judge = judgeIn(reading)
): readonly Suggestion[] {
	const notes = notesOf(reading, grammar);
	const fitted = inContext(notes);
	const drafted: Suggestion[] = (notes?.noted ?? []).flatMap(notedFrom);
	const spare: Suggestion[] = [];
	for (const scene of scenesOf(reading, grammar)) {
		const { sound, nearly } = writtenFrom(scene, judge, fitted);
		drafted.push(...(scene.isPlain || scene.isPart ? sound.filter((card) => isNew(card, drafted)) : sound));
		if (drafted.length < fewest) spare.push(...nearly());
	}
	const alone = sortsAlone(reading.article.text);
	const sound = folded(drafted);
	const asked = sound.length < fewest ? folded([...drafted, ...spare]).slice(0, fewest) : sound;
	const best = chosen(asked, limitOf(reading, notes?.size));
	return withOptions(
		best.map((card) => withWiderWord(card, alone)),
		reading
	);
}
