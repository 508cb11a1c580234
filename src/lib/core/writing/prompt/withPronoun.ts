import type { Draft, Scene } from '../scene';
import { escaped } from './wording';

const subjectOf: Readonly<Record<string, string>> = { his: 'he', her: 'she' };

/**
 * A draft that says a person's name once and a pronoun after it, as its sentence does: of "After Jimmy Carter's inauguration, Jimmy Carter
 * signed" is made "After Jimmy Carter's inauguration, he signed".
 */
export function withPronoun(draft: Draft, { standIns, clear }: Pick<Scene, 'standIns' | 'clear'>): Draft {
	const prompt = standIns.reduce((said, { isOwner, words, start, end }) => {
		const own = clear.slice(start, end).toLowerCase();
		const subject = subjectOf[own];
		if (!isOwner || subject === undefined) return said;
		const name = words.replace(/['’]s$/, '');
		const surname = escaped(name.split(' ').at(-1) ?? '');
		const owner = new RegExp(`\\b(?:${escaped(name)}|${surname})['’]s(?= )`, 'u').exec(said);
		if (!owner) return said;
		const [ahead, behind] = [said.slice(0, owner.index), said.slice(owner.index + owner[0].length)];
		if (new RegExp(`\\b${surname}\\b(?!['’])`, 'u').test(ahead)) return `${ahead}${own}${behind}`;
		const again = new RegExp(`(?<=, )(?:\\p{Lu}[\\p{L}.’-]* )*${surname}(?= \\p{Ll})`, 'u').exec(behind);
		return again ? `${ahead}${again[0]}'s${behind.replace(again[0], subject)}` : said;
	}, draft.prompt);
	return prompt === draft.prompt ? draft : { ...draft, prompt };
}
