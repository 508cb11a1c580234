/** What keeps a card from being saved, beside its field; keyed by the editor's fault. */
export const cardFaultWords = {
	'prompt-missing':
		'A card needs something to ask. Write the question, or a clause with a blank such as “[year]”.',
	'answer-missing': 'A card needs an answer, in as few words as it takes.'
} as const;
