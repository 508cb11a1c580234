import { acronyms } from './typed/acronyms';
import { dates } from './typed/dates';
import { dated, parts, unsaid } from './typed/parts';
import { people } from './typed/people';
import { repeats } from './typed/said';
import { keysOf, saysSame, spellingsOf } from './typed/same';
import { slips } from './typed/slips';
import { right, wrong, type Case, type Judged, type Rule, type Verdict } from './typed/verdict';

export type { Because, Judged, Verdict } from './typed/verdict';

/** Ways to name the same thing: these count even where another card is asked by that name. */
const names: readonly Rule[] = [dates, people, acronyms];
/** "What does SCO stand for?" is not answered by "SCO", nor the other way round. */
const namesRepeated: readonly Rule[] = [dates, people];

/** What is right or nearly right only where it is no other answer. Both lists are applied top to bottom. */
const tolerances: readonly Rule[] = [unsaid, parts, dated, slips];

const firstOf = (rules: readonly Rule[], given: Case) =>
	rules.reduce<Verdict | null>((verdict, rule) => verdict ?? rule(given), null);

/** The first of other answers that a text is right for by name. */
function namedIn({ typed, kind, foreign }: Case): Verdict {
	const says = foreign.find(
		(other) => firstOf(names, { typed, kind, forms: [other], foreign: [] })?.type === 'right'
	);
	return says === undefined ? wrong : { type: 'wrong', says };
}

function judgeWhole(typed: string, card: Judged, others: readonly string[]): Verdict {
	const told = keysOf(typed);
	const forms = spellingsOf([card.answer, ...card.accepted]);
	const own = new Set(forms.flatMap((form) => [...keysOf(form)]));
	if (saysSame(told, own)) return right;
	const option = card.options.find((text) => saysSame(told, keysOf(text)));
	if (option !== undefined) return { type: 'wrong', says: option };
	const keyed = others
		.map((text) => ({ text, keys: keysOf(text) }))
		.filter(({ keys }) => !saysSame(own, keys));
	const given = {
		typed,
		kind: card.kind,
		forms,
		foreign: [...card.options, ...keyed.map(({ text }) => text)]
	};
	const isRepeated = repeats(card.prompt ?? '', typed);
	const named = firstOf(isRepeated ? namesRepeated : names, given);
	if (named && named.type !== 'wrong') return named;
	if (isRepeated) return firstOf(tolerances, given) ?? wrong;
	const other = keyed.find(({ keys }) => saysSame(told, keys));
	if (other) return { type: 'wrong', says: other.text };
	const verdict = named ?? firstOf(tolerances, given) ?? wrong;
	return verdict.type === 'wrong' ? namedIn(given) : verdict;
}

/** No answer is longer than the log keeps. */
const longest = 500;

/** "SCO (Shanghai Cooperation Organization)": what is typed with brackets at its end says two things. */
const twofold = /^(.*[\p{L}\p{N}].*?)\(([^()]*[\p{L}\p{N}][^()]*)\)\s*$/u;

/**
 * Judges a typed answer. Case, accents, punctuation, articles, titles, order and the format of a date are left open; an
 * answer that is listed as wrong is never right, and `others`, what other cards ask for, is never taken for this card's
 * answer unless it names the same; nor is what the prompt says already. A text without a letter or figure, or of more than 500
 * signs, is wrong.
 */
export function judgeTyped(typed: string, card: Judged, others: readonly string[] = []): Verdict {
	if (!/[\p{L}\p{N}]/u.test(typed)) return wrong;
	if (typed.length > longest) return wrong;
	const whole = judgeWhole(typed, card, others);
	const [, ...said] = twofold.exec(typed) ?? [];
	if (whole.type === 'right' || said.length === 0) return whole;
	const answers = said.filter((half) => !repeats(card.prompt ?? '', half));
	const isAnswered = answers.length > 0;
	return isAnswered && answers.every((half) => judgeWhole(half, card, others).type === 'right')
		? right
		: whole;
}

/** Whether a text is as good as the answer of a card, spelled another way. */
export const isRight = (text: string, card: Pick<Judged, 'kind' | 'answer' | 'accepted'>) =>
	judgeTyped(text, { ...card, options: [] }).type === 'right';
