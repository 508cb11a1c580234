import { expect, test } from 'vitest';
import { lifetimeOf } from '$lib/core/writing/options/lifetimes';

test.each([
	// Within a term in office, by full name and by surname.
	['In what year did President Jimmy Carter cancel the bomber?', 1977, { from: 1977, to: 1981 }],
	['In what year did the Truman administration recognize Israel?', 1948, { from: 1945, to: 1953 }],
	// Not where an end of it is asked for, nor for what was done out of office.
	['In what year was Jimmy Carter sworn in?', 1977, { from: 0, to: Infinity }],
	['In what year did Jimmy Carter win the Nobel Prize?', 2002, { from: 0, to: Infinity }],
	// Within a war and the life of a body or a state; not where its first or last year may be what is asked for.
	['In what year of the Second World War did they land in Sicily?', 1943, { from: 1939, to: 1945 }],
	['In what year did the Second World War end?', 1945, { from: 1939, to: Infinity }],
	['In what year did Spain join NATO?', 1982, { from: 1949, to: Infinity }],
	['In what year did the League of Nations expel a member?', 1939, { from: 1920, to: 1946 }],
	// What comes after a thing is not before its end.
	[
		'In what year did a successor of the League of Nations move to New York?',
		1952,
		{ from: 1946, to: Infinity }
	],
	['In what year did they meet?', 1952, { from: 0, to: Infinity }]
])('%s %i', (words, year, lifetime) => {
	expect(lifetimeOf(words, year)).toEqual(lifetime);
});
