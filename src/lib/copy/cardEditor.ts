/** What keeps a card from being saved, beside its field; keyed by the editor's fault. */
export const cardFaultWords = {
	'prompt-missing': 'Write the question, or a clause with a blank such as “[year]”.',
	'answer-missing': 'Write the answer in as few words as it takes.'
} as const;
