import type { CardContent } from '../deck/card';

/** What of a card tells its event. */
export type Told = Pick<CardContent, 'form' | 'prompt' | 'answer'>;

const units = '(?:day and month|month and year|(?:year|date|day|month|decade|century)s?)';

/** How a question asks for a date, and how an event is named without: "Since what year has" is "Since when has". */
const askings: readonly (readonly [RegExp, string])[] = [
	[new RegExp(`^(since|from|until|till|by) (?:what|which) ${units}\\b`, 'i'), '$1 when'],
	[
		new RegExp(`^(?:in|on|during) (?:what|which) ${units}(?= (?:did|was|were|does|is|has|had)\\b)`, 'i'),
		'When'
	],
	[new RegExp(`^(?:what|which) ${units}(?= did\\b)`, 'i'), 'When']
];

/** A year, as it stands in a prompt. */
const years = /(?<![\p{N}.,])(?:1\d{3}|20\d{2})(?![\p{N}]|[.,]\d)/gu;

/** Whether a prompt says the year that its answer says too. */
const givesAway = ({ prompt, answer }: Told) =>
	(prompt.match(years) ?? []).some((year) => answer.includes(year));

/** What happened, worded without its date: "In what year did France leave?" as "When did France leave?", a blank as "…". Null where the prompt gives the date away. */
export function eventOf(card: Told): string | null {
	const prompt = card.prompt.trim();
	if (prompt === '' || givesAway(card)) return null;
	if (card.form === 'cloze') return prompt.replace(/\[[^\][]*\]/g, '…');
	const asking = askings.find(([pattern]) => pattern.test(prompt));
	const said = asking ? prompt.replace(asking[0], asking[1]) : prompt;
	return said.charAt(0).toUpperCase() + said.slice(1);
}
