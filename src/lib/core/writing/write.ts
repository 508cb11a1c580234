import type { Reading } from '../extraction/mention';
import { hashText, idFromWords } from '../random';
import { isSound } from './checks';
import { withOptions } from './options';
import { acronym } from './rules/acronym';
import { dateCloze } from './rules/dateCloze';
import { dateQuestion } from './rules/dateQuestion';
import { membership } from './rules/membership';
import { nameCloze } from './rules/nameCloze';
import { role } from './rules/role';
import { signed } from './rules/signed';
import { subjectQuestion } from './rules/subjectQuestion';
import { supplied } from './rules/supplied';
import { scenesOf, type Draft, type Rule, type Scene } from './scene';
import type { Suggestion } from './suggestion';

/** What cards are written by, in no order: the score of what they write decides. */
const rules: readonly Rule[] = [
	dateQuestion,
	dateCloze,
	role,
	subjectQuestion,
	supplied,
	signed,
	membership,
	acronym,
	nameCloze
];

const wordsACard = 40;
/** So many cards may have the same answer. */
const cardsAnAnswer = 3;

function suggestionOf(draft: Draft, { clear, start, end }: Scene): Suggestion {
	const { kind, form, prompt, answer, mark, rule, score } = draft;
	const text = clear.slice(start, end);
	return {
		id: idFromWords(hashText(`${rule}\n${answer}\n${text}`)),
		fact: idFromWords(hashText(`fact\n${text}`)),
		kind,
		form,
		prompt,
		answer,
		accept: [...new Set(draft.accept)].filter((form) => form !== answer),
		source: { text, start, end },
		mark,
		rule,
		score
	};
}

/** The best of every answer in every sentence, and of every prompt. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
	const seen = new Set<string>();
	const times = new Map<string, number>();
	return suggestions.filter(({ kind, answer, source, prompt }) => {
		const keys = [`${kind}\n${answer}\n${source.start}`, prompt.toLowerCase()];
		const before = times.get(answer) ?? 0;
		if (before >= cardsAnAnswer || keys.some((key) => seen.has(key))) return false;
		times.set(answer, before + 1);
		for (const key of keys) seen.add(key);
		return true;
	});
}

const bestFirst = (a: Suggestion, b: Suggestion) =>
	b.score - a.score || a.mark.start - b.mark.start || (a.prompt < b.prompt ? -1 : 1);

/** The best `limit`, of which one kind takes at most half while others have something to ask. */
function balanced(suggestions: readonly Suggestion[], limit: number): readonly Suggestion[] {
	const half = Math.ceil(limit / 2);
	const taken = new Map<Suggestion['kind'], number>();
	const within: Suggestion[] = [];
	const beyond: Suggestion[] = [];
	for (const suggestion of suggestions) {
		const before = taken.get(suggestion.kind) ?? 0;
		taken.set(suggestion.kind, before + 1);
		(before < half ? within : beyond).push(suggestion);
	}
	return [...within.slice(0, limit), ...beyond].slice(0, limit).sort(bestFirst);
}

/** The cards an article gives, the best first, about one for every forty words. The same reading gives the same cards. */
export function writeCards(reading: Reading): readonly Suggestion[] {
	const drafted = scenesOf(reading).flatMap((scene) =>
		rules
			.flatMap((rule) => rule(scene))
			.filter((draft) => isSound(draft, scene))
			.map((draft) => suggestionOf(draft, scene))
	);
	const limit = Math.max(6, Math.ceil(reading.article.words / wordsACard));
	return withOptions(balanced(distinct(drafted.sort(bestFirst)), limit), reading);
}
