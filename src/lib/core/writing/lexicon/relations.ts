/** Words for one kind of doing, by its name. General knowledge. */
const words = `
found: found establish create form launch constitute institute inaugurate organize organise bear
sign: sign conclude ink initial
adopt: adopt approve endorse pass enact
ratify: ratify
begin: enter begin start open
end: end dissolve abolish disband terminate expire lapse
join: join accede
leave: leave quit exit withdraw
visit: visit travel arrive come tour
meet: meet confer
lead: lead head chair command direct preside
name: appoint elect nominate choose select swear
succeed: succeed replace supersede
rename: rename rechristen
sell: sell supply deliver provide lend lease export
buy: buy purchase acquire
lift: lift drop ease
impose: impose
host: host convene
`;

/** The kind of doing that each verb tells of. */
export const relationOf: ReadonlyMap<string, string> = new Map(
	words
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [relation = '', lemmas = ''] = line.split(': ');
			return lemmas.split(' ').map((lemma) => [lemma, relation] as const);
		})
);

/** The kinds of doing there are. */
export const relationNames: ReadonlySet<string> = new Set(relationOf.values());

/** What comes about once: a second sentence that dates it tells of the same. */
export const onceOnly: ReadonlySet<string> = new Set(['found', 'sign', 'adopt', 'end', 'rename']);
