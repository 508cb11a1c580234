/** Participles by which notes say what was done to a thing, each with its kind of doing. General knowledge. */
const participles = `
sign: signed initialled concluded
open: opened
adopt: adopted approved endorsed passed enacted
ratify: ratified
found: founded established created formed instituted constituted inaugurated launched
end: abolished dissolved disbanded terminated
extend: extended renewed prolonged
suspend: suspended
rename: renamed
replace: replaced superseded
proclaim: proclaimed declared announced issued published delivered unveiled
amend: amended revised reformed enlarged expanded
reject: rejected vetoed
negotiate: negotiated drafted agreed
hold: held convened
impose: imposed
lift: lifted
start: started begun
admit: admitted
build: built erected
annex: annexed occupied invaded
`;

/** The kind of doing of each participle: "est." and "established" are of "found". */
export const doingOf: ReadonlyMap<string, string> = new Map(
	participles
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [doing = '', words = ''] = line.split(': ');
			return words.split(' ').map((word) => [word, doing] as const);
		})
);

/** What an instrument or a body does, as notes write it without a subject: the base of each verb. General knowledge. */
export const deedVerbs: readonly string[] = `
ban prohibit outlaw eliminate abolish limit restrict cap reduce end create establish found set recognise recognize guarantee
divide partition grant cede give transfer return restore demilitarise demilitarize neutralise neutralize normalise normalize
commit oblige require allow permit authorise authorize call condemn demand affirm reaffirm define provide promise pledge bind
unite replace supersede amend reform introduce abandon settle regulate govern monitor protect promote coordinate oversee
verify inspect award publish admit expel impose lift launch link open close reject declare proclaim codify forbid extend
freeze halt freed free redraw draw confirm legalise legalize criminalise criminalize entitle strip force make confine lay
`
	.trim()
	.split(/\s+/);

const irregular: Readonly<Record<string, string>> = {
	set: 'set',
	give: 'gave',
	bind: 'bound',
	forbid: 'forbade',
	freeze: 'froze',
	draw: 'drew',
	redraw: 'redrew',
	make: 'made',
	lay: 'laid',
	oversee: 'oversaw',
	withdraw: 'withdrew',
	leave: 'left',
	undertake: 'undertook',
	get: 'got',
	win: 'won',
	lose: 'lost',
	keep: 'kept',
	take: 'took',
	become: 'became'
};

function pastOf(base: string): string {
	const known = irregular[base];
	if (known) return known;
	if (/e$/.test(base)) return `${base}d`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	return /^(?:ban|cap|commit|permit|admit|expel|strip)$/.test(base)
		? `${base}${base.slice(-1)}ed`
		: `${base}ed`;
}

const presentOf = (base: string) =>
	/(?:s|sh|ch|x)$/.test(base)
		? `${base}es`
		: /[^aeiou]y$/.test(base)
			? `${base.slice(0, -1)}ies`
			: `${base}s`;

/** Every past form of these verbs, or form of the present that one alone has. */
export const formsOf = (bases: readonly string[], isPlural = false): ReadonlyMap<string, string> =>
	new Map(
		bases.flatMap((base) => [
			[pastOf(base), base] as const,
			[isPlural ? base : presentOf(base), base] as const
		])
	);

/** What a party does to or under an instrument or a body, with the word that joins the name to it. */
export const partyVerbs: ReadonlyMap<string, readonly [base: string, preposition: string]> = new Map([
	['withdrew', ['withdraw', 'from']],
	['withdraws', ['withdraw', 'from']],
	['joined', ['join', '']],
	['joins', ['join', '']],
	['left', ['leave', '']],
	['leaves', ['leave', '']],
	['signed', ['sign', '']],
	['signs', ['sign', '']],
	['ratified', ['ratify', '']],
	['ratifies', ['ratify', '']],
	['acceded', ['accede', 'to']],
	['accedes', ['accede', 'to']],
	['rejoined', ['rejoin', '']],
	['quit', ['quit', '']],
	['denounced', ['denounce', '']],
	['rejected', ['reject', '']]
]);
