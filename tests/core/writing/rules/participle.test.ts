import { describe, expect, test } from 'vitest';
import { participle } from '$lib/core/writing/rules/participle';
import { asks } from '../scenes';

describe('what was done to an agreement or a body, by a participle behind its name', () => {
	test.each([
		[
			'The Protocol on Democracy and Good Governance, adopted in Dakar in December 2001, forbids unconstitutional changes of government.',
			[
				'Which protocol was adopted in Dakar in December 2001? Protocol on Democracy and Good Governance',
				'In what month and year was the Protocol on Democracy and Good Governance adopted in Dakar? December 2001'
			]
		],
		[
			'By issuing the Declaration of Independence, adopted by the Continental Congress on July 4, 1776, the 13 colonies severed their ties to Great Britain.',
			[
				'Which body adopted the Declaration of Independence on July 4, 1776? Continental Congress',
				'On what date was the Declaration of Independence adopted by the Continental Congress? 4 July 1776'
			]
		],
		[
			'The Treaty of Mutual Cooperation, signed by Dwight Eisenhower in January 1960, was ratified by the Senate.',
			['Who signed the Treaty of Mutual Cooperation in January 1960? Dwight Eisenhower']
		]
	])('%s', (text, cards) => {
		expect(asks(participle, text)).toEqual(expect.arrayContaining(cards));
	});

	test('a second deed is not dated by the first, nor done by who did that', () => {
		const cards = asks(
			participle,
			'The Arab Peace Initiative, launched by Crown Prince Abdullah and adopted by the Arab League in Beirut in March 2002, promised peace to Israel.'
		).join();
		expect(cards).not.toMatch(/In what month and year|Which (?:organization|league) (?:launched|adopted)/);
	});

	test.each([
		[
			'the verb of the sentence',
			'The United Nations, like the African Union, signed in Geneva in May 1994 a treaty with Peru.'
		],
		[
			'one that is of another',
			'The plan was carried out by a joint mission of the OPCW and the UN, led by Sigrid Kaag of the Netherlands.'
		],
		[
			'a list cut short',
			'The Treaty of Lima, signed in May 1929 by the rulers of Russia, Austria and Prussia, was mild.'
		]
	])('and nothing of %s', (_, text) => {
		expect(asks(participle, text)).toEqual([]);
	});
});
