/** The ways to be asked, as the list of them says it. */
export const modeWords = {
	learn: {
		word: 'Learn',
		says: 'Twelve cards at most: each is typed, chosen or seen, and comes again until you have recalled it once.'
	},
	flip: {
		word: 'Turn over',
		says: 'You say the answer to yourself, turn it up, and judge it.'
	},
	choose: {
		word: 'Choose',
		says: 'The right answer stands among wrong ones. It counts less than recalling it.'
	},
	type: {
		word: 'Type',
		says: 'You write the answer. Spelling, titles and date formats are taken as they come.'
	},
	match: {
		word: 'Match',
		says: 'Questions and answers stand side by side, and you pair them against the clock.'
	},
	order: {
		word: 'Order',
		says: 'You put events on a line of time. Those you swap come back side by side.'
	},
	truth: {
		word: 'True or false',
		says: 'A sentence is right, or one thing in it was swapped. It counts less than recalling it.'
	},
	test: {
		word: 'Test',
		says: 'As many questions as you like, on the screen or on paper. Nothing is told until the end.'
	},
	cram: {
		word: 'Cram',
		says: 'Any cards you pick, due or not, until each was right once. The schedule stays as it is.'
	}
} as const;
