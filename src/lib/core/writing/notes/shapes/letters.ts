import type { Shape } from '../line';
import { areLettersOf } from '../subject';

/** Letters with what they stand for: "ICAN = International Campaign to Abolish Nuclear Weapons", "PTBT (Partial Test Ban Treaty): …". */
export const letters: Shape = ({ head, text, start }) => {
	if (!head) return [];
	const body = /^[^,;.(:–→]+/u.exec(text.slice(head.body))?.[0].trim() ?? '';
	const isWhole = /^[.;,(:–→]?(?:\s|$|\()/u.test(
		text.slice(head.body).trimStart().slice(body.length).trimStart()
	);
	const [short, full] = areLettersOf(head.words, head.gloss)
		? [head.words, head.gloss]
		: areLettersOf(head.gloss, head.words)
			? [head.gloss, head.words]
			: isWhole && areLettersOf(head.words, body)
				? [head.words, body]
				: ['', ''];
	if (short === '') return [];
	const at = start + text.indexOf(full);
	return [
		{
			kind: 'other',
			form: 'question',
			prompt: `What does ${short} stand for?`,
			answer: full,
			accept: [],
			mark: { start: at, end: at + full.length },
			rule: 'note-letters',
			score: 0.62,
			fact: ['letters', short, full.toLowerCase()]
		}
	];
};
