import { monthPattern } from '../dates/months';
import type { Token } from '../text/article';
import { bodyHeads, eventHeads, fields, instrumentHeads } from './lexicon/heads';
import { isOpener } from './openers';
import type { Passage } from './passage';

/** Words with a capital that stand together, with the small words that join them. */
export type Run = readonly Token[];

/** No name has more tokens; a line of nothing but capitals must not cost the square of its length. */
const longestRun = 30;

const named =
	/^(?:\p{Lu}|(?:al|el|an|ash|ad)-\p{Lu})(?!.*\d)(?!.*-(?:based|led|backed|era|style|wide|born|held|owned|related)$)/u;
const particles = /^(?:de|des|du|la|von|van|der|bin|ibn|al|del|di|da)$/;
const joiners = /^(?:of|for|on|to|in|and|the|&)$/;
const bodies = /^(?:Mission|Cooperation|Administration)$/;
const withOn = /^(?:Authority|Commission|Committee|Council|Conference|Institute|Center|Centre|Office)$/;

const month = new RegExp(`^${monthPattern}$`);
const isHead = (word: string) => bodyHeads.has(word) || instrumentHeads.has(word) || eventHeads.has(word);

/** Whether `joiner` leads on from a name that so far reads `words` to one that goes on with `next`. */
function joins(words: readonly string[], joiner: string, next: string): boolean {
	const last = words[words.length - 1] ?? '';
	const isOpen = words.some((word) => /^(?:of|for|on)$/.test(word));
	switch (joiner) {
		case '&':
			return true;
		case 'of':
			return (isHead(last) && !month.test(next)) || (isOpen && /^(?:Heads|Rights|State|States)$/.test(last));
		case 'for':
			return isHead(last);
		case 'on':
			return withOn.test(last) || instrumentHeads.has(last);
		case 'to':
		case 'in':
			return bodies.test(last);
		case 'and':
			return fields.has(last) && (fields.has(next) || isHead(next)) && (isOpen || fields.has(next));
		default:
			return false;
	}
}

const gap = (passage: Passage, one: Token, two: Token) =>
	passage.text.slice(one.end - passage.start, two.start - passage.start);

/** How many tokens after `at` lead on to the next word of the name; 0 where the name ends. */
function step(passage: Passage, run: Run, at: number): number {
	const { tokens } = passage;
	const [here, one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (!here || !one) return 0;
	const between = gap(passage, here, one);
	const words = run.map(({ text }) => text);
	if (
		one.text === '/' &&
		!/^\p{Lu}+$/u.test(here.text) &&
		between === '' &&
		two &&
		named.test(two.text) &&
		gap(passage, one, two) === ''
	)
		return 2;
	if (one.text === '.' && here.text.length === 1 && two && named.test(two.text) && run.length < 3) return 2;
	if (!/^\s+$/.test(between)) return 0;
	if (named.test(one.text)) return 1;
	if (!two) return 0;
	if (particles.test(one.text) && named.test(two.text)) return 2;
	if (!joiners.test(one.text)) return 0;
	if (named.test(two.text)) return joins(words, one.text, two.text) ? 2 : 0;
	return two.text === 'the' &&
		one.text === 'of' &&
		three &&
		named.test(three.text) &&
		joins(words, 'of', three.text)
		? 3
		: 0;
}

/** All runs of capitals in a sentence, openers such as "The" and "However" left off. */
export function runsOf(passage: Passage): readonly Run[] {
	const { tokens } = passage;
	const runs: Run[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		if (!named.test(token.text) || isOpener(passage, at)) continue;
		let run: Run = [token];
		while (run.length < longestRun) {
			const width = step(passage, run, at);
			if (width === 0) break;
			run = [...run, ...tokens.slice(at + 1, at + width + 1)];
			at += width;
		}
		runs.push(run);
	}
	return runs;
}
