import type { Quote } from '../deck/card';
import { inReadingOrder, type Suggestion } from './suggestion';

/** A question that an article raises and does not answer in a word: the student answers it in her own. */
export interface OpenPrompt {
	readonly prompt: string;
	/** The sentence that raises it, where one does. */
	readonly quote: Quote | null;
}

/** What asks for a date, before the verb that leads a question. */
const asksWhen =
	/^(?:In what (?:year|month|decade)|On what (?:date|day)|When) (?=(?:did|was|were|has|have|had)\b)/;

const byScore = (a: Suggestion, b: Suggestion) => b.score - a.score || inReadingOrder(a, b);

/** The two best answers of a kind, in the order of the text; none where there are not two that differ. */
function twoOf(
	suggestions: readonly Suggestion[],
	kind: Suggestion['kind']
): readonly [string, string] | null {
	const best = new Map<string, Suggestion>();
	for (const one of suggestions) if (one.kind === kind && !best.has(one.answer)) best.set(one.answer, one);
	const [first, second] = [...best.values()].slice(0, 2).sort(inReadingOrder);
	return first && second ? [first.answer, second.answer] : null;
}

/** Why what a question dates came about: of at most two sentences. */
function whys(suggestions: readonly Suggestion[]): OpenPrompt[] {
	const dated = suggestions.filter(({ prompt, form }) => form === 'question' && asksWhen.test(prompt));
	return dated
		.slice(0, 2)
		.map((one) => ({ prompt: one.prompt.replace(asksWhen, 'Why '), quote: quoteOf(one) }));
}

/** What happened between the first and the last year that is asked for. */
function betweenYears(suggestions: readonly Suggestion[]): OpenPrompt[] {
	const years = suggestions
		.filter(({ kind }) => kind === 'date')
		.flatMap(({ answer }) => /\b(?:1[5-9]|20)\d\d\b/.exec(answer)?.[0] ?? [])
		.sort();
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || first === last) return [];
	return [{ prompt: `What changed between ${first} and ${last}, and in what order?`, quote: null }];
}

/**
 * Three to five questions of "why", "compare" and "in what order" that an article's cards raise, best first; fewer where it has little
 * to compare. Explaining in one's own words is what recall alone does not train (Dunlosky et al. 2013, elaborative interrogation).
 */
export function openPrompts(suggestions: readonly Suggestion[]): readonly OpenPrompt[] {
	const best = [...suggestions].sort(byScore);
	const bodies = twoOf(best, 'organization') ?? twoOf(best, 'person');
	const [deal] = best.filter(({ kind, form, answer }) => kind === 'deal' && form === 'question' && answer);
	return [
		...whys(best),
		...(bodies
			? [
					{
						prompt: `${capital(bodies[0])} and ${bodies[1]}: what unites them, and what sets them apart?`,
						quote: null
					}
				]
			: []),
		...betweenYears(best),
		...(deal
			? [{ prompt: `${capital(deal.answer)}: who gains by it, and who loses?`, quote: quoteOf(deal) }]
			: [])
	];
}

/** As it stands at the head of a question. */
function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function quoteOf({ source: { text, start, end } }: Suggestion): Quote {
	return { text, start, end };
}
