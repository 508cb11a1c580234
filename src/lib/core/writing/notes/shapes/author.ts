import type { Draft } from '../../scene';
import { dateDraft, datesIn, question } from '../draft';
import type { Shape } from '../line';

const shape =
	/^(?<title>"[^"]{3,60}"|\p{Lu}[\p{L}'-]*(?: (?:of|the|for|and|in|on|\p{Lu}[\p{L}'-]*)){0,6})\s*(?:[–—:-])\s*(?<who>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2})'s? (?<what>(?:\p{Ll}+ )?(?:speech|address|article|telegram|book|letter|essay|memo|memorandum|report|lecture|plan|proposal|doctrine|policy|broadcast))\b(?<rest>[^;:→()]*)/u;

/** Whose a speech or a writing is: "“Atoms for Peace” – Eisenhower's speech at the UN General Assembly, 8 Dec 1953". */
export const author: Shape = (line) => {
	const { title = '', who = '', what = '', rest = '' } = shape.exec(line.text)?.groups ?? {};
	if (title === '') return [];
	const from = line.start + line.text.indexOf(`${who}'s`);
	const person = line.mentions.find(({ kind, start }) => kind === 'person' && start === from);
	if (!person) return [];
	const dates = datesIn(line, line).filter(
		({ start }) => start - line.start < title.length + who.length + what.length + rest.length + 8
	);
	const [date] = dates;
	const place = rest
		.replace(/,.*$/u, '')
		.replace(/\s(?:on|in)\s\d.*$/u, '')
		.trim();
	const where =
		/^(?:at|in|to|before|on|from)\s/u.test(place) && place.split(' ').length < 9 ? ` ${place}` : '';
	const quoted = title.replace(/^"|"$/g, '');
	const isNamedSo = new RegExp(`\\b${what.split(' ').at(-1)}$`, 'i').test(quoted);
	const fact = ['author', quoted.toLowerCase()];
	const answer = line.names.fullName(who);
	const cards: readonly Draft[] = [
		{
			kind: 'person',
			form: 'question',
			prompt: question(`Whose ${what}${where} is known as ${isNamedSo ? 'the ' : ''}“${quoted}”`),
			answer,
			accept: [...line.names.formsOf(who), who],
			mark: { start: from, end: from + who.length },
			rule: 'note-author',
			score: 0.84,
			fact
		}
	];
	const verb = /speech|address|lecture/.test(what)
		? 'give'
		: /broadcast/.test(what)
			? 'make'
			: /telegram|letter/.test(what)
				? 'send'
				: null;
	if (!date || dates.length > 1 || verb === null) return cards;
	return [
		...cards,
		dateDraft(date, `did ${who} ${verb} the “${quoted}”${isNamedSo ? '' : ` ${what}`}${where}`, {
			rule: 'note-author',
			score: 0.84,
			fact
		})
	];
};
