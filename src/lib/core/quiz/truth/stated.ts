const verbs =
	'led won wrote made took became began gave held met sent built broke brought drew fought left lost ran said saw sought took spoke';

/** "Who" before a verb of its own: what was done, not to whom. */
const done = new RegExp(`^(?:\\p{Ll}+ed|${verbs.replaceAll(' ', '|')})\\s+\\S`, 'u');

/** "Who" before "was" and what it was: no name alone, and nobody of whom something else is told. */
const been =
	/^(?:is|was|has been|had been)\s+(?:(?:the|an?)\s|(?:\p{L}+\s)*\p{L}+['’]s\s|(?:\p{L}+\s){1,3}(?:of|to|for|in)\s)/u;

/** Words at the end of what is asked of somebody else: "by whom", "describing", "succeeded by". */
const turned = /(?:\s(?:by|with|to|of|for|from|against|at|in|on|about|after)|ing)$/u;

/** What "Who … ?" asks of somebody, to be said behind a name; null where that would be no sentence. */
export function statedFrom(question: string): string | null {
	const [, asked = ''] = /^Who\s+([^?]+)\?$/u.exec(question.trim()) ?? [];
	return (done.test(asked) || been.test(asked)) && !turned.test(asked) ? asked : null;
}
