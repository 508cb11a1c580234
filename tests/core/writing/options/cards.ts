import type { Kind } from '$lib/core/deck/card';
import type { Suggestion } from '$lib/core/writing/suggestion';

/** A card as a rule would write it. */
export function cardOf(kind: Kind, prompt: string, answer: string, sentence = prompt): Suggestion {
	return {
		id: `${prompt}${answer}`,
		fact: 'fact',
		kind,
		form: 'question',
		prompt,
		answer,
		accept: [],
		source: { text: sentence, start: 0, end: sentence.length },
		mark: { start: 0, end: 1 },
		rule: 'act-date',
		score: 1,
		chance: 1
	};
}
