import { dependentsBy } from '../../syntax/sentence';
import { firstBelow } from '../grammar/firstBelow';
import type { Draft, Scene } from '../scene';
import { hasRoot, isCarried } from './carried';
import { escaped } from './wording';

/** Where a clause that only goes on ends what stands before it as a sentence; one without a comma may tell which is meant. */
const ends =
	/,?\s+(?:when|while|because|although|though)\s|\s+(?:and|but)\s(?=(?:the|an?|its|their|\p{Lu}\p{L}+) )|,\s+(?:which|who|whose|where|and|but|so|after|before|since|as|with|despite|according|including|following|\p{L}{2,}ing)\s|,\s+(?:an?|the (?:first|last|only|largest|world['’]s))\s|;\s+/gu;
/** Behind these it is a clause, not the end of a list, where a verb follows soon. */
const joining = /^,?\s+(?:and|but|so)\s/;
const soon = 12;
/** A verb behind one of these is of another clause: "convinced Ford and Kissinger that they should". */
const bound = /\bthat\b(?=.*\b(?:should|would|could|must)\b)/;
/** "The union between Sweden", "forced both Hull": the other of two is behind the "and". */
const halfOfPair = /\b(?:between|both)(?! [^,]* and )[^,]{2,60}$/u;
const finite = /^(?:VB[DPZ]|MD)$/;
/** So many words at least must be left. */
const fewest = 6;

/** Whether words of a sentence hold a verb that can carry them. */
function hasVerb(words: string, { sentence }: Scene): boolean {
	return sentence.words.some(
		({ form, text }) =>
			finite.test(form) && new RegExp(`(?<![\\p{L}])${escaped(text)}(?![\\p{L}])`, 'u').test(words)
	);
}

/** Where a second deed of the same subject begins, before which a sentence may end: "… and shook hands". */
function deedEnds(prompt: string, { sentence }: Scene): readonly number[] {
	const { words } = sentence;
	return words.flatMap(({ text, form, relation }, at) => {
		const before = words[at - 1];
		const isSecond = relation === 'conj' && before?.tag === 'CCONJ' && /^VB[DPZN]$/.test(form);
		if (!isSecond || dependentsBy(sentence, at, /^nsubj/).length > 0) return [];
		const index = prompt.indexOf(` ${before.text} ${text} `);
		return index < 0 || halfOfPair.test(prompt.slice(0, index)) ? [] : [index];
	});
}

/** Whether words of a sentence end within a list, before its "and": "arguments over claims, disputes". */
function endsInList(head: string, { sentence }: Scene): boolean {
	const { words } = sentence;
	const [last = '', before = ''] = head
		.split(/[^\p{L}\p{N}'’-]+/u)
		.filter((word) => word !== '')
		.reverse();
	const end = words.findLastIndex(({ text }, at) => text === last && words[at - 1]?.text === before);
	const isClosed = (at: number) => words[firstBelow(sentence, at)]?.tag === 'CCONJ';
	for (let at = end; at >= 0; at = words[at]?.head ?? -1) {
		const { relation, head: first = -1 } = words[at] ?? {};
		if (relation !== 'conj' || isClosed(at)) continue;
		if (dependentsBy(sentence, first, /^conj$/).some((one) => one > end && isClosed(one))) return true;
	}
	return false;
}

/** Words of a sentence with less and less of what goes on behind their first clause, the longest first: a verb stays in them. */
export const headsOf = (prompt: string, scene: Scene): readonly string[] => {
	const clauses = [...prompt.matchAll(ends)]
		.filter(({ index, 0: sign }) => {
			const next = prompt
				.slice(index + sign.length)
				.split(/\s+/)
				.slice(0, soon);
			if (!joining.test(sign)) return true;
			const clause = next.join(' ').split(bound)[0] ?? '';
			return hasVerb(clause, scene) && (sign.startsWith(',') || !halfOfPair.test(prompt.slice(0, index)));
		})
		.map(({ index }) => index);
	return [...clauses, ...deedEnds(prompt, scene)]
		.sort((one, two) => two - one)
		.map((index) => prompt.slice(0, index).replace(/,$/, ''))
		.filter((head) => head.split(/\s+/).length >= fewest && hasVerb(head, scene) && !endsInList(head, scene));
};

/** "With the Nepali foreign secretary, [person]": what that person did is gone. */
const absolute = /, with (?:[^,]*, ?)?\[person\],?$/;

/** A draft with less and less behind its first clause: a blank and a verb stay in it. */
export function shorterOf(draft: Draft, scene: Scene): readonly Draft[] {
	const { prompt, form } = draft;
	return headsOf(prompt, scene)
		.filter(
			(head) =>
				!absolute.test(head) && isCarried(head, scene) && (form === 'question' || hasRoot(head, scene))
		)
		.filter((head) => form === 'question' || /\[\p{Ll}[\p{Ll} ]*\]/u.test(head))
		.map((head) => ({ ...draft, prompt: `${head.replace(/\.$/, '')}${form === 'question' ? '?' : '.'}` }));
}
