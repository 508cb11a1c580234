import type { Reading } from '../extraction/mention';
import { printDate } from '../dates/print';
import { precisionOf } from '../dates/value';
import { parseDate } from '../dates/parse';
import type { Suggestion } from './suggestion';

function othersOf({ kind, answer }: Suggestion, reading: Reading): readonly string[] {
	switch (kind) {
		case 'date': {
			const precision = parseDate(answer)?.precision;
			return reading.dates
				.filter(({ iso }) => precisionOf(iso) === precision)
				.map(({ iso }) => printDate(iso));
		}
		case 'person':
			return reading.people.map(({ name }) => name);
		case 'organization':
			return reading.organizations.map(({ name }) => name);
		case 'deal':
			return reading.deals.map(({ name }) => name);
		case 'other':
			return [];
	}
}

const plain = (text: string) => text.toLowerCase().replace(/^the\s+/, '');

/** Cards with up to three wrong options each: what else of the same kind the article names, never another spelling of the answer. */
export function withOptions(suggestions: readonly Suggestion[], reading: Reading): readonly Suggestion[] {
	return suggestions.map((suggestion) => {
		const right = new Set([suggestion.answer, ...suggestion.accept].map(plain));
		const said = plain(suggestion.prompt);
		const options = [...new Set(othersOf(suggestion, reading))]
			.filter((other) => !right.has(plain(other)) && !said.includes(plain(other)))
			.slice(0, 3);
		return options.length > 0 ? { ...suggestion, options } : suggestion;
	});
}
