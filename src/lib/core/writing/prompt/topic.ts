import type { Draft, Scene } from '../scene';

/** What is of a body or goes into it, and says of which nowhere: what it is followed by, and what ties the body to it. */
const lacking: readonly (readonly [RegExp, string])[] = [
	[
		/\b(?:full |associate |founding )?member(?: nation| state| country)?s?(?=,? (?:in|on|since|as of|at|after) |[?.]$)/i,
		'of'
	],
	[/\b(?:was|were|been) admitted(?= (?:in|on|at|as) |[?.]$)/i, 'to'],
	[
		/\b(?:be(?:come|came)|been|as) (?:an? )?observers?(?=,? (?:for the first time )?(?:in|on|since) |[?.]$)/i,
		'at'
	],
	[/\bwithdrawal(?=,? (?:in|on) (?:\[|\d)|[?.]$)/i, 'from'],
	[
		/\b(?:Director-General|Secretary[- ]General|High Commissioner|Executive Secretary|Chairperson)(?=,? (?:in|on|since|from|as of) |[?.]$)/,
		'of'
	],
	[/\b(?:re)?join(?:ed)?(?=,? (?:in|on) (?:\[|\d)|[?.]$)/i, ''],
	[/\baccede(?:d)?(?=,? (?:in|on) (?:\[|\d)|[?.]$)/i, 'to']
];

/** A question for a date, or its sentence, with the body that its article is about where it says of none: "become a member of the African Union". */
export function withTopic(draft: Draft, { names, mentions }: Scene): Draft {
	const { topic } = names;
	const says = (name: string) => draft.prompt.includes(name);
	const isNamed = mentions.some(({ kind, text }) => kind === 'organization' && says(text));
	if (!/^(?:date|person)$/.test(draft.kind) || topic === null || isNamed || names.formsOf(topic).some(says))
		return draft;
	const found = lacking.find(([words]) => words.test(draft.prompt));
	if (!found) return draft;
	const [words, tie] = found;
	const prompt = draft.prompt.replace(words, (said) => `${said} ${tie === '' ? '' : `${tie} `}the ${topic}`);
	return { ...draft, prompt };
}
