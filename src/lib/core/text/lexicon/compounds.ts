/** First parts that keep their hyphen where a line ends on it: "self-", "vice-". None is a syllable of other words. */
export const hyphenFirst: ReadonlySet<string> = new Set(
	'self well vice quasi twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
);

/** Last parts that keep the hyphen before them: "-based", "-building". */
export const hyphenLast: ReadonlySet<string> = new Set(
	(
		'based backed sponsored building keeping making term old style century year sharing owned scale level sized ' +
		'friendly minded speaking occupied proliferation aggression alignment aligned wide fire'
	).split(' ')
);
