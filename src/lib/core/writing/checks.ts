import { isUnanchored, namesNothing } from './cold/anchors';
import { sharedNameIn } from './cold/bearers';
import { complementLost } from './cold/complements';
import { pointingPhrase } from './cold/definites';
import { incompleteWords } from './cold/incomplete';
import { fragmentIn, joinedClause, opensWithPronoun, verbLost } from './cold/fragments';
import { misfitIn } from './cold/misfits';
import { lostWord } from './cold/pronouns';
import { refusals } from './linter/lint';
import type { LintName } from './linter/rule';
import { unlabelled } from './prompt/labelled';
import { toldAfter } from './prompt/lead';
import type { Draft, Scene } from './scene';

/** Where a draft stands: its sentence or line, and the names of the article. */
export type Ground = Pick<Scene, 'clear' | 'start' | 'end' | 'names'>;

/** What is mended by saying first what the article is about. */
const mended: readonly LintName[] = ['names-nothing', 'scant', 'half-said', 'pointing-noun'];
/** And by the sentence before. */
const explained: readonly LintName[] = [...mended, 'pointing-word', 'leaning-word'];

/** A draft without what is said first; "X" for what the sentence before explains. */
const bareOf = (draft: Draft, scene: Scene) =>
	draft.lead === undefined ? unlabelled(draft) : toldAfter(draft, scene);

/** The gravest fault of a draft by the linter's laws; null for a card that keeps them all. */
export function lawBroken(draft: Draft, { clear, start, end, names }: Ground): LintName | null {
	const { kind, form, prompt, answer, accept: accepted, label, lead } = draft;
	const quote = { text: clear.slice(start, end) };
	const card = { kind, form, prompt, answer, accepted, options: [], quote };
	const context = { forms: names.formsOf(answer) };
	const whole = refusals(card, context);
	if (label === undefined && lead === undefined) return whole[0]?.rule ?? null;
	const behind = lead === undefined ? unlabelled(draft) : prompt.slice(lead.length + 2);
	const bare = refusals({ ...card, prompt: behind }, context);
	const known = lead === undefined ? mended : explained;
	return [...whole, ...bare].find(({ rule }) => !known.includes(rule))?.rule ?? null;
}

/** Whether a draft says what only the text before its sentence explains. */
function points(draft: Draft, scene: Scene): boolean {
	const prompt = bareOf(draft, scene);
	const said = draft.lead === undefined ? draft : { ...draft, prompt };
	return (
		lostWord(prompt, scene) !== null ||
		opensWithPronoun(said, scene) ||
		pointingPhrase(said, scene) !== null ||
		incompleteWords(said, scene) !== null
	);
}

/** The gravest fault of a draft's own words: against the linter's laws, or that they do not fit. */
function broken(draft: Draft, scene: Scene): LintName | null {
	const law = lawBroken(draft, scene);
	if (law !== null) return law;
	const bare = { ...draft, prompt: bareOf(draft, scene) };
	const isWhole = fragmentIn(bare, scene) === null && verbLost(bare, scene) === null;
	return isWhole && misfitIn(draft) === null && joinedClause(draft, scene) === null ? null : 'garbled';
}

/** Whether a draft has no other fault than that it speaks of something as known ("the talks") or names nothing: beside its article, whose title stands over it, it can be asked. */
export const isNearlySound = (draft: Draft, scene: Scene) =>
	broken(draft, scene) === null &&
	complementLost(draft, scene) === null &&
	lostWord(draft.prompt, scene) === null;

/** Whether a draft leans on the text around its sentence: it points back, or names too little for one right answer. */
export const leans = (draft: Draft, scene: Scene) => points(draft, scene) || isUnanchored(draft, scene);

/**
 * The gravest fault of a draft: by the linter's laws, then that words of it do not fit, that it points back or names nothing; null for a
 * card that may be asked. One that names little is only worth less than others: some such are good.
 */
export function faultOf(draft: Draft, scene: Scene): LintName | null {
	const fault = broken(draft, scene);
	if (fault !== null) return fault;
	if (complementLost(draft, scene) !== null) return 'half-said';
	if (sharedNameIn(draft) !== null) return 'names-nothing';
	return points(draft, scene) ? 'pointing-word' : namesNothing(draft, scene) ? 'names-nothing' : null;
}
