import type { ParsedWord } from '../../syntax/sentence';
import type { Draft, Scene } from '../scene';
import type { Signs } from './sign';
import { ownWords, withoutBlanks } from './wordSigns';

/** Words that say nothing of where a prompt comes from. */
const slight = /^(?:DT|IN|TO|CC|MD)$/;
const [mostSeams, mostWithin, surePart] = [4, 10, 0.3];

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
const isWord = ({ text }: ParsedWord) => /[\p{L}\p{N}]/u.test(text);
const inOrder = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

/** How many words of a prompt stand side by side that do not so in its sentence. */
function seamsOf(own: string, quote: string): number {
	const beside = new Set(inOrder(wordsOf(quote)));
	return inOrder(wordsOf(own)).filter((pair) => !beside.has(pair)).length;
}

/** What a prompt leaves out of its sentence, and how sure the grammar of the rest is. */
export function cutSignsOf(draft: Draft, { clear, start, end, sentence, mentions }: Scene) {
	const { answer, mark, form } = draft;
	const own = ownWords(draft);
	const bare = withoutBlanks(own);
	const said = new Set(wordsOf(bare));
	const { words } = sentence;
	const isSaid = words.map(
		(word) =>
			isWord(word) &&
			(said.has(word.text.toLowerCase()) || (word.start >= mark.start && word.end <= mark.end))
	);
	const kept = words.flatMap((word, at) => (isSaid[at] && !slight.test(word.form) ? [at] : []));
	const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? 0];
	const left = words.filter((word, at) => isWord(word) && !isSaid[at] && at >= first && at <= last).length;
	const quote = clear.slice(start, end);
	const [saidCount, quoteCount] = [wordsOf(bare).length, wordsOf(quote).length];
	const isTailCut = words.slice(last + 1).some(isWord);
	const halves = words.filter(
		({ head, relation }, at) =>
			relation === 'conj' && !isSaid[at] && isSaid[head] && !slight.test(words[head]?.form ?? '')
	).length;
	const lastSaid = wordsOf(bare).at(-1);
	const ending = words.filter(({ text }) => text.toLowerCase() === lastSaid).at(-1);
	const top = words.find(
		({ start: from, end: to, head }) =>
			from >= mark.start &&
			to <= mark.end &&
			!((words[head]?.start ?? -1) >= mark.start && (words[head]?.end ?? Infinity) <= mark.end)
	);
	const filled = own.replace(/\[[^[\]]*\]/g, answer);
	return {
		unsure: form === 'question' && Math.min(1, ...words.map(({ confidence }) => confidence)) < surePart,
		pieced: Math.min(mostSeams, seamsOf(filled, quote)) / 2,
		'cut-within': Math.min(mostWithin, left) / 5,
		'cut-short': isTailCut && /^(?:to|that)$/.test(words[last + 1]?.text ?? ''),
		'cut-pair': halves,
		whole: saidCount + wordsOf(answer).length >= quoteCount,
		trimmed: words.slice(0, first).some(isWord),
		full: Math.min(10, mentions.length) / 5,
		main: top !== undefined && words[top.head]?.head === -1,
		sure: Math.min(1, ...kept.map((at) => words[at]?.confidence ?? 1)),
		'ends-noun': ending?.tag === 'NOUN'
	} satisfies Partial<Signs>;
}
