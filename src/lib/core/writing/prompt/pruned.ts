import { dependents } from '../../syntax/sentence';
import { isAddition, isAside } from '../grammar/asides';
import type { Draft, Scene } from '../scene';
import { hasRoot, isCarried } from './carried';
import { filled } from './filled';
import { spoken } from './wording';

/** So many words at least must be left. */
const fewest = 6;
/** How what a comma sets off hangs on what stands before it. */
const tied = /^(?:obl|nmod|appos|acl|advcl|advmod|parataxis)/;
/** How a phrase hangs on its verb that stands before its subject and only adds to it. */
const opening = /^(?:obl|advcl|advmod|nmod|acl)/;
/** Without these what follows would not be so, or would be of another time. */
const needed = /^(?:if|unless|except|until|not|only|although|though)$/i;

/** What tells when: without it nobody knows. */
const time = /\b(?:day|night|morning|evening|week|month|year|decade|century|time|moment|now|then)s?\b/i;

/** A clause that tells when: "When the talks began, …". */
const happening = /^(?:When|While|After|Before|Once|Until|Since|Following|During)\b/;

/** Words of a sentence as its prompts say them. */
const saidIn = ({ clear, standIns }: Scene, start: number, end: number) =>
	spoken(filled(clear, { start, end }, standIns));

const commasOf = ({ sentence: { words } }: Scene) =>
	words.flatMap(({ text }, at) => (text === ',' ? [at] : []));

/** A word that begins a clause which only adds. */
const joining = /^(?:W|IN)/;
const finite = /^(?:VB[DPZ]|MD)$/;

/** Whether a sentence goes on behind a comma with a verb that is surely that of a subject before another comma, or with a preposition: else it may be of the aside. */
function goesOnSurely({ sentence }: Scene, first: number, second: number): boolean {
	const inside = sentence.words.slice(first + 1, second);
	const isClause = inside.some(({ form }) => finite.test(form));
	if (isClause && !inside.slice(0, 2).some(({ form }) => joining.test(form))) return false;
	const next = sentence.words[second + 1];
	if (/^(?:IN|TO)$/.test(next?.form ?? '')) return true;
	if (!/^(?:VB|MD)/.test(next?.form ?? '')) return false;
	const verb = /^(?:aux|cop)/.test(next?.relation ?? '') ? (next?.head ?? -1) : second + 1;
	return dependents(sentence, verb).some(
		(at) => at < first && /^nsubj/.test(sentence.words[at]?.relation ?? '')
	);
}

/** Whether all between two commas hangs, by one word, on what stands outside, and nothing outside on it, and it has no verb to carry a clause. */
function isTied({ sentence: { words } }: Scene, first: number, second: number): boolean {
	const inside = (at: number) => at > first && at < second;
	const outer = words.filter(
		({ head, tag }, at) => inside(at) && !inside(head) && !/^(?:PUNCT|CCONJ)$/.test(tag)
	);
	const [only] = outer;
	return (
		outer.length === 1 &&
		tied.test(only?.relation ?? '') &&
		!needed.test(words[first + 1]?.text ?? '') &&
		words.every(({ head, tag }, at) => inside(at) || !inside(head) || tag === 'PUNCT') &&
		!words.some(({ form }, at) => inside(at) && finite.test(form)) &&
		finite.test(words[second + 1]?.form ?? '')
	);
}

/** A verb or "and" behind a comma goes on with the sentence, whatever the parser makes of it. */
const goingOn = /^(?:VB[DPZN]?|MD|CC)$/;

/** What stands between two commas of a sentence, or behind its last, and only adds to it. */
function asidesOf(scene: Scene): readonly string[] {
	const { sentence } = scene;
	const { words } = sentence;
	const commas = commasOf(scene).filter((at) => !goingOn.test(words[at + 1]?.form ?? ''));
	const all = commasOf(scene);
	const stops = words.flatMap(({ text, start }) => (/^[;.]$/.test(text) ? [start] : []));
	return commas.flatMap((first) => {
		const from = words[first]?.end ?? 0;
		const between = all
			.filter(
				(second) => second > first && (isAside(sentence, first, second) || isTied(scene, first, second))
			)
			.filter((second) => goesOnSurely(scene, first, second))
			.map((second) => saidIn(scene, from, words[second]?.start ?? from));
		const stop = stops.find((at) => at > from) ?? scene.end;
		return isAddition(sentence, first, stop) ? [...between, saidIn(scene, from, stop)] : between;
	});
}

/** The phrase before the first comma of a sentence that only says where or how; null where none does, or it says when. */
function openingOf(scene: Scene): string | null {
	const { sentence } = scene;
	const [comma] = commasOf(scene);
	if (comma === undefined) return null;
	const end = sentence.words[comma]?.start ?? 0;
	const isWhen =
		scene.mentions.some(({ kind, start }) => /^(?:date|time)$/.test(kind) && start < end) ||
		time.test(scene.text.slice(0, end - scene.start)) ||
		happening.test(scene.text);
	if (isWhen || sentence.words[comma + 1]?.tag === 'CCONJ') return null;
	const outer = sentence.words.flatMap(({ head, tag, relation }, at) =>
		at < comma && head > comma && tag !== 'PUNCT' ? [{ at, relation, head }] : []
	);
	const [only] = outer;
	if (!only || outer.length > 1 || !opening.test(only.relation)) return null;
	const isBefore = dependents(sentence, only.head).some(
		(at) => at > comma && /^[nc]subj/.test(sentence.words[at]?.relation ?? '')
	);
	const [first] = sentence.words;
	return isBefore && !needed.test(first?.text ?? '')
		? saidIn(scene, scene.start, sentence.words[comma]?.start ?? scene.start)
		: null;
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** A prompt without an aside; null where it does not say it. */
function without(prompt: string, aside: string): string | null {
	for (const words of [aside, small(aside)])
		for (const end of [',', '.', '?']) {
			const at = prompt.indexOf(`, ${words}${end}`);
			if (at >= 0)
				return `${prompt.slice(0, at)}${end === ',' ? '' : end}${prompt.slice(at + words.length + 3)}`;
		}
	return null;
}

/** A draft without what of its sentence only adds to it, one such aside after the other gone, then all: fewer words that point back, or just fewer. */
export function prunedOf(draft: Draft, scene: Scene): readonly Draft[] {
	const { prompt } = draft;
	const lead = openingOf(scene);
	const bare =
		lead !== null && prompt.startsWith(`${lead}, `) ? spoken(prompt.slice(lead.length + 2)) : prompt;
	const asides = asidesOf(scene);
	const starts = bare === prompt ? [prompt] : [prompt, bare];
	const found = starts.flatMap((said) => {
		const single = asides.flatMap((aside) => without(said, aside) ?? []);
		const all = asides.reduce((words, aside) => without(words, aside) ?? words, said);
		return [said, ...single, all];
	});
	return [...new Set(found)]
		.filter((said) => said !== prompt && said.split(/\s+/).length >= fewest)
		.filter((said) => isCarried(said, scene) && (draft.form === 'question' || hasRoot(said, scene)))
		.map((said) => ({ ...draft, prompt: said }));
}
