import { plainWords } from './linter/words';
import { bestFirst } from './rank';
import type { Suggestion } from './suggestion';

/** Words that two questions share without being alike. */
const small = new Set(
	'the a an of in on to by with for from at and or as what which who whom did do does was were is are has have had year date month when'.split(
		' '
	)
);
/** Of two questions with one answer, so much of the shorter may be in the longer. */
const alike = 0.75;

const weighty = (prompt: string): ReadonlySet<string> =>
	new Set(
		plainWords(prompt.replace(/\[[^[\]]*\]/g, ' '))
			.trim()
			.split(' ')
			.filter((word) => word !== '' && !small.has(word))
	);

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
	const shared = [...shorter].filter((word) => longer.has(word)).length;
	return shared >= alike * shorter.size;
}

/** The ways in which only one card may be: asked so, of this answer in this sentence, or of this answer and fact. */
const keysOf = ({ kind, answer, source, prompt, fact }: Suggestion) => [
	`prompt\n${prompt.toLowerCase()}`,
	`sentence\n${source.start}\n${kind}\n${answer}`,
	`fact\n${fact}\n${kind}\n${answer}`
];

/** Of cards that ask the same the best: one a prompt, one an answer of a sentence or a fact, and none that asks nearly as another does. */
export function folded(suggestions: readonly Suggestion[]): readonly Suggestion[] {
	const seen = new Set<string>();
	const asked = new Map<string, ReadonlySet<string>[]>();
	return [...suggestions].sort(bestFirst).filter((card) => {
		const keys = keysOf(card);
		const words = weighty(card.prompt);
		const group = `${card.kind}\n${card.answer}`;
		const others = asked.get(group) ?? [];
		if (keys.some((key) => seen.has(key)) || others.some((other) => isAlike(words, other))) return false;
		for (const key of keys) seen.add(key);
		asked.set(group, [...others, words]);
		return true;
	});
}
