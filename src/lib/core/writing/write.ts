import type { Reading } from '../extraction/mention';
import { hashText, idFromWords } from '../random';
import { faultOf } from './checks';
import { factAround } from './facts/fact';
import { folded } from './fold';
import { withOptions } from './options/options';
import { chosen, limitOf } from './rank';
import { acronym } from './rules/acronym';
import { actActor } from './rules/actActor';
import { actDate } from './rules/actDate';
import { actTheme } from './rules/actTheme';
import { actTraded } from './rules/actTraded';
import { dealSubject } from './rules/dealSubject';
import { amount } from './rules/amount';
import { officeAct } from './rules/officeAct';
import { together } from './rules/together';
import { dateQuestion } from './rules/dateQuestion';
import { datedName } from './rules/datedName';
import { partQuestion } from './rules/partQuestion';
import { subjectQuestion } from './rules/subjectQuestion';
import { dateCloze } from './rules/dateCloze';
import { membership } from './rules/membership';
import { nameCloze } from './rules/nameCloze';
import { role } from './rules/role';
import { supplied } from './rules/supplied';
import { scenesOf, type Draft, type Grammar, type Rule, type Scene } from './scene';
import type { Suggestion } from './suggestion';
import { worthIn } from './worth';

/** What cards are written by, in no order: the score of what they write decides. */
export const rules: readonly Rule[] = [
	dateQuestion,
	datedName,
	subjectQuestion,
	partQuestion,
	actDate,
	actTheme,
	actActor,
	actTraded,
	dealSubject,
	together,
	officeAct,
	amount,
	dateCloze,
	role,
	supplied,
	membership,
	acronym,
	nameCloze
];

/** How much of a card's score is how well its rule asks; the rest is how much what it asks is worth. */
const wording = 0.4;

type Worth = ReturnType<typeof worthIn>;

function suggestionOf(draft: Draft, scene: Scene, worth: Worth): Suggestion {
	const { clear, start, end } = scene;
	const { kind, form, prompt, answer, mark, rule, score } = draft;
	const text = clear.slice(start, end);
	const fact = draft.fact ?? factAround(scene, mark);
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
		score: wording * score + (1 - wording) * worth(draft, scene, fact)
	};
}

/** What a sentence gives: the sound drafts, each with what its sentence names and what of the same answer was turned down. */
function writtenFrom(scene: Scene, worth: Worth): readonly Suggestion[] {
	const judged = rules
		.flatMap((rule) => rule(scene))
		.map((draft) => ({ draft, fault: faultOf(draft, scene) }));
	const names = scene.mentions.map(({ kind, text, confidence }) => ({ kind, text, confidence }));
	return judged.flatMap(({ draft, fault }) => {
		if (fault !== null) return [];
		const rejected = judged.flatMap((other) =>
			other.fault !== null && other.draft.mark.start === draft.mark.start
				? [{ rule: other.draft.rule, prompt: other.draft.prompt, fault: other.fault }]
				: []
		);
		return [{ ...suggestionOf(draft, scene, worth), why: { names, rejected } }];
	});
}

/** The cards an article gives, the best first, about one for every forty words. The same reading gives the same cards. */
export function writeCards(reading: Reading, grammar: Grammar): readonly Suggestion[] {
	const worth = worthIn(reading);
	const drafted: Suggestion[] = [];
	for (const scene of scenesOf(reading, grammar)) drafted.push(...writtenFrom(scene, worth));
	return withOptions(chosen(folded(drafted), limitOf(reading)), reading);
}
