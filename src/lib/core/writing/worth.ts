import type { Kind } from '../deck/card';
import type { Mention, Reading } from '../extraction/mention';
import { precisionOf } from '../dates/value';
import type { Fact } from './facts/fact';
import { relationNames } from './lexicon/relations';
import type { Draft, Scene } from './scene';

/**
 * What makes teachers ask, as log odds: a logistic regression of 628 proposed cards of 17 texts, none of them measured on, on whether
 * an annotator asked the same of the same sentence, its weights rounded. For every kind: what it starts from, then the signs it heeds.
 */
const base: Readonly<Record<Kind, number>> = {
	date: -0.1,
	person: -0.8,
	deal: 0.5,
	organization: -0.8,
	other: -1
};
const signs: Readonly<Record<Kind, Partial<Readonly<Record<Sign, number>>>>> = {
	date: { day: 1.5, names: 0.4, question: 0.7, settles: 0.7, first: 0.1 },
	person: { first: 2, dated: 0.4, question: 0.5, settles: 0.3, office: 0.5, bare: -1.6 },
	deal: { first: 1.1, dated: 1, bare: -1.2 },
	organization: { first: 0.2, dated: 0.7, question: 0.4, settles: 0.9, introduced: 1.1, often: -0.7 },
	other: { first: 0.3 }
};
/** For all kinds: the further down the less; a past is told; of many names each is one of a list. */
const common = { place: -1.6, past: 0.3, many: -0.35, topic: 0.5, title: 0.2 } as const;

/** Named so often, a name is what the article is about. */
const often = 4;
/** So many names in a sentence make a list. */
const list = 4;

interface Signs {
	/** The answer is named here for the first time. */
	readonly first: boolean;
	/** The sentence has a year in it. */
	readonly dated: boolean;
	/** The answer is a whole date. */
	readonly day: boolean;
	/** The sentence names a person, a body or a deal. */
	readonly names: boolean;
	readonly question: boolean;
	/** What is told is of those doings that history is made of: signing, founding, joining, visiting. */
	readonly settles: boolean;
	readonly office: boolean;
	/** A surname alone; a deal without a name of its own. */
	readonly bare: boolean;
	/** Its letters stand beside the name. */
	readonly introduced: boolean;
	readonly often: boolean;
}
type Sign = keyof Signs;

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const isNamed = ({ kind }: Mention) => /^(?:person|organization|deal)$/.test(kind);

function signsOf(draft: Draft, scene: Scene, fact: Fact, uses: readonly Mention[]): Signs {
	const { kind, answer, form, rule } = draft;
	const [first] = uses;
	const iso = scene.mentions.find((mention) => mention.start === draft.mark.start)?.iso ?? '';
	const letters = [answer, ...draft.accept].find((one) => /^\p{Lu}{2,}$/u.test(one));
	return {
		first: !first || (first.start >= scene.start && first.start < scene.end),
		dated: scene.mentions.some((mention) => mention.kind === 'date' && /\d{4}/.test(mention.text)),
		day: precisionOf(iso) === 'day',
		names: scene.mentions.some(isNamed),
		question: form === 'question',
		settles: relationNames.has(fact[0] ?? ''),
		office: rule === 'role',
		bare: kind === 'person' ? !answer.includes(' ') : !/\p{Lu}/u.test(answer),
		introduced: letters !== undefined && scene.text.includes(`(${letters})`),
		often: uses.length >= often
	};
}

/** Tells how likely it is that a teacher would ask what a draft asks, from 0 to 1, by what its sentence and the whole article say. */
export function worthIn({ article, mentions }: Reading): (draft: Draft, scene: Scene, fact: Fact) => number {
	const title = new Set(wordsOf(article.byline.title ?? ''));
	const uses = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const known = uses.get(mention.text);
		if (known) known.push(mention);
		else uses.set(mention.text, [mention]);
	}
	const usesOf = ({ answer, accept }: Draft) =>
		[...new Set([answer, ...accept])]
			.flatMap((form) => uses.get(form) ?? [])
			.sort((one, two) => one.start - two.start);
	return (draft, scene, fact) => {
		const found = signsOf(draft, scene, fact, usesOf(draft));
		const weights = signs[draft.kind];
		const own = (Object.keys(weights) as Sign[]).reduce(
			(sum, sign) => sum + (found[sign] ? (weights[sign] ?? 0) : 0),
			base[draft.kind]
		);
		const shared = new Set(wordsOf(scene.text).filter((word) => title.has(word))).size;
		const topics = scene.mentions.filter(
			({ kind, text }) => kind !== 'date' && kind !== 'time' && (uses.get(text)?.length ?? 0) >= often
		);
		const odds =
			own +
			common.place * (scene.start / Math.max(1, article.text.length)) +
			common.past * Number(scene.sentence.words.some(({ form }) => form === 'VBD')) +
			common.many * Number(scene.mentions.filter(isNamed).length >= list) +
			common.topic * Math.min(1, topics.length / 2) +
			common.title * Math.min(1, shared / 2);
		return 1 / (1 + Math.exp(-odds));
	};
}
