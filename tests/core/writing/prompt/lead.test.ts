import { describe, expect, test } from 'vitest';
import { faultOf } from '$lib/core/writing/checks';
import { ledOf } from '$lib/core/writing/prompt/lead';
import { dateCloze } from '$lib/core/writing/rules/dateCloze';
import { dateQuestion } from '$lib/core/writing/rules/dateQuestion';
import { nameCloze } from '$lib/core/writing/rules/nameCloze';
import { subjectQuestion } from '$lib/core/writing/rules/subjectQuestion';
import type { Rule } from '$lib/core/writing/scene';
import { scenesFrom } from '../scenes';

/** What a rule asks of the last sentence of a text only behind what the sentence before says. */
const ledFrom = (rule: Rule, text: string) =>
	scenesFrom(text)
		.filter(({ isPart }) => !isPart)
		.slice(-1)
		.flatMap((scene) =>
			rule(scene)
				.filter((draft) => faultOf(draft, scene) !== null)
				.flatMap((draft) => ledOf(draft, scene))
				.filter((draft) => faultOf(draft, scene) === null)
				.map(({ prompt }) => prompt)
		);

describe('what points back to the sentence before is asked behind it', () => {
	test.each([
		[
			'"it" of its subject',
			nameCloze,
			'A customs union of Kenya and Uganda was joined by Tanganyika. It was followed by the East African High Commission.',
			'A customs union of Kenya and Uganda was joined by Tanganyika. It was followed by the [commission].'
		],
		[
			'"it" in what was done to it',
			subjectQuestion,
			'The emirate of Kuwait became independent on 19 June 1961. Abdul Karim Qasim claimed it as a part of Basra province.',
			'The emirate of Kuwait became independent on 19 June 1961. Who claimed it as a part of Basra province?'
		],
		[
			'a thing by what it is',
			dateQuestion,
			'Argentina and Chile asked a British tribunal for an award on three islands. The award was announced in May 1977.',
			'Argentina and Chile asked a British tribunal for an award on three islands. In what month and year was the award announced?'
		],
		[
			'what stands before a colon of its own sentence',
			dateCloze,
			'Meanwhile, Turkmenistan went its own way: its permanent neutrality was recognised by the UN General Assembly on 12 December 1995.',
			'Turkmenistan went its own way. Its permanent neutrality was recognised by the UN General Assembly on [date].'
		]
	])('%s', (_, rule, text, prompt) => {
		expect(ledFrom(rule, text)).toContain(prompt);
	});
});

describe('and not where that would not tell', () => {
	test.each([
		['it points back itself', 'They had failed to settle it. The award was announced in May 1977.'],
		[
			'it says nothing of the thing',
			'Peru and Chile closed the frontier. The award was announced in May 1977.'
		],
		[
			'another paragraph is begun',
			'Argentina and Chile asked a British tribunal for an award.\n\nThe award was announced in May 1977.'
		],
		['nothing points back', 'Peru and Chile closed the frontier. Peru left the League in May 1939.']
	])('%s', (_, text) => {
		expect(ledFrom(dateQuestion, text)).toEqual([]);
	});
});

test('of the sentence before no more is said than its first clauses, and those whole', () => {
	const text =
		'The emirate of Kuwait became independent on 19 June 1961, which pleased the merchants of Basra, whose ships had long been waiting. Abdul Karim Qasim claimed it as a part of Basra province.';
	expect(ledFrom(subjectQuestion, text)).toContain(
		'The emirate of Kuwait became independent on 19 June 1961. Who claimed it as a part of Basra province?'
	);
});
