import { plainName } from '../../extraction/plainName';
import type { Draft, Rule } from '../scene';
import { isWholeName } from './wholeName';

/** Of two letters everybody knows only these. */
const known = /^(?:UN|EU|AU)$/;

/** Whether letters can be read off a name, in their order: not those of its name in another language. */
function isReadOff(letters: string, name: string): boolean {
	let at = 0;
	const said = name.toLowerCase();
	return [...letters.toLowerCase().replace(/[^\p{L}]/gu, '')].every((letter) => {
		const found = said.indexOf(letter, at);
		at = found + 1;
		return found >= 0;
	});
}

/** Letters that the sentence spells out: "What does RATS stand for?" */
export const acronym: Rule = ({ mentions, names, text, start }) =>
	mentions.flatMap((full): Draft[] => {
		const { name = '', acronym: letters } = names.organization(plainName(full.text)) ?? {};
		if (!letters || !isWholeName(name) || !(letters.length > 2 || known.test(letters))) return [];
		const next = text.slice(full.end - start, full.end - start + letters.length + 4);
		if (!next.includes(`(${letters}`) || !isReadOff(letters, name)) return [];
		return [
			{
				kind: 'other',
				form: 'question',
				prompt: `What does ${letters} stand for?`,
				answer: name,
				accept: [],
				mark: { start: full.start, end: full.end },
				rule: 'acronym',
				score: 0.5,
				fact: ['letters', letters, name.toLowerCase()]
			}
		];
	});
