/** The four steps of remembering and the new, as the legend of a living article names them. */
export const memoryLegend = [
	{ step: 4, word: 'Strong', range: '95\u202f% or more' },
	{ step: 3, word: 'Holding', range: '85 to 94' },
	{ step: 2, word: 'Fading', range: '70 to 84' },
	{ step: 1, word: 'Slipping', range: 'below 70' },
	{ step: 0, word: 'New', range: 'not asked yet' }
] as const;
