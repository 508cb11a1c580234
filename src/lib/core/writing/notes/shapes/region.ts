import type { Draft } from '../../scene';
import { question } from '../draft';
import type { Shape } from '../line';

const asksRegion = /\bwhich region\b|\bregional\b|\bby region\b/iu;
const shape =
	/^(?<name>\p{Lu}[\p{L}'’ -]{2,40}?)(?:,?\s*\(?(?<year>[12]\d{3})\)?)?\s*[–—:=-]\s+(?<region>\p{Lu}[\p{L}'’&, -]{2,40}?)(?:;.*)?$/u;
const nouns = /\b(zones|organi[sz]ations|bodies|blocs|agreements|treaties|commissions|banks|courts)\b/iu;
const singular: Readonly<Record<string, string>> = { bodies: 'body', treaties: 'treaty' };

/** What stands for which region, in a list of such: "Regional zones" above "Rarotonga, 1985 – South Pacific". */
export const region: Shape = (line): readonly Draft[] => {
	const noun = nouns.exec(line.heading ?? '')?.[1]?.toLowerCase() ?? '';
	if (!asksRegion.test(line.heading ?? '') || noun === '') return [];
	const { name = '', year = '', region: found = '' } = shape.exec(line.text)?.groups ?? {};
	const from = line.start + line.text.indexOf(found, name.length);
	const isPlace = line.mentions.some(({ kind, start }) => kind === 'place' && start === from);
	if (name === '' || !isPlace) return [];
	const one = singular[noun] ?? noun.replace(/s$/, '');
	const mark = { start: from, end: from + found.length };
	const fact = ['region', name.toLowerCase()];
	return [
		{
			kind: 'other',
			form: 'question',
			prompt: question(`Which region does the ${name} ${one}${year && ` of ${year}`} cover`),
			answer: found.replace(/\s&\s/g, ' and '),
			accept: [found, `the ${found}`],
			mark,
			rule: 'note-region',
			score: 0.74,
			fact
		}
	];
};
