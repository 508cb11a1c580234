import { describe, expect, test } from 'vitest';
import type { Kind } from '$lib/core/deck/card';
import { mayBeSame, sortOf } from '$lib/core/deck/sortOf';

describe('what may stand beside an answer is of its sort', () => {
	test.each([
		['organization', 'Permanent Court of Arbitration', 'court'],
		['organization', 'Asian Development Bank', 'bank'],
		['organization', 'SCO', 'acronym'],
		['organization', 'Hezbollah', ''],
		['deal', 'Camp David Accords', 'agreement'],
		['deal', 'Treaty of Chaguaramas', 'treaty'],
		['deal', 'Resolution 1244', 'resolution'],
		['organization', 'Administrative Tribunal of the Postal Union', 'court'],
		['deal', 'Agreement on the Resolution of Claims', 'agreement'],
		['person', 'Charles Bank', '']
	] as const)('%s %s', (kind, name, sort) => {
		expect(sortOf(kind, name)).toBe(sort);
	});
});

describe('what may be the same is no wrong answer', () => {
	test.each<[Kind, string, string, boolean]>([
		['person', 'Lula', 'Luiz Inácio Lula da Silva', true],
		['person', 'Malik', 'Adam Malik Batubara', true],
		['person', 'Irfaan Ali', 'Adam Malik', false],
		['organization', 'Forum', 'Pacific Islands Forum', true],
		['organization', 'the Court of Justice', 'Permanent Court of Arbitration', false],
		['deal', 'Owen Plan', 'Vance–Owen Plan', true],
		['organization', 'UN Human Rights Committee', 'Human Rights Committee of the United Nations', true],
		['organization', 'U.S. Congress', 'Congress of the United States', true],
		['organization', 'us all', 'United States Senate', false]
	])('%s: %s, %s', (kind, one, other, same) => {
		expect(mayBeSame(kind, one, other)).toBe(same);
		expect(mayBeSame(kind, other, one)).toBe(same);
	});
});
