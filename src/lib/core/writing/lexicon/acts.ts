/** Verbs by which an agreement or a body comes about, changes or ends, each with its participle. General knowledge. */
const settling = `
sign signed|conclude concluded|initial initialed|ratify ratified|adopt adopted|approve approved|endorse endorsed|renew renewed
negotiate negotiated|finalize finalized|finalise finalised|ink signed|suspend suspended|terminate terminated|abolish abolished
dissolve dissolved|disband disbanded|replace replaced|supersede superseded|reach reached|lift lifted|drop dropped|impose imposed
repeal repealed|pass passed|denounce denounced|amend amended|extend extended|revise revised|reject rejected|proclaim proclaimed
found founded|establish established|create created|form formed|launch launched|inaugurate inaugurated|set set|rename renamed
agree agreed|conceive conceived|charter chartered|constitute constituted|convene convened|draft drafted|draw drawn|enact enacted|open opened
`;
/** Verbs that tell who stands at the head of something or had a hand in it. */
const leading = `
lead led|head headed|chair chaired|command commanded|broker brokered|mediate mediated|host hosted|write written|oversee overseen
invent invented|propose proposed|announce announced|assassinate assassinated|kill killed|direct directed|organize organized
organise organised|design designed|build built|present presented|unveil unveiled
`;
/** Verbs by which something changes hands. */
const trading = `
sell sold|supply supplied|deliver delivered|lend lent|lease leased|transfer transferred|buy bought|purchase purchased
acquire acquired|export exported|donate donated|order ordered
`;

const table = (text: string): ReadonlyMap<string, string> =>
	new Map(
		text
			.trim()
			.split(/[|\n]/)
			.map((pair) => {
				const [lemma = '', participle = lemma] = pair.split(' ');
				return [lemma, participle] as const;
			})
	);

/** The participle of each verb that settles something, by its lemma. */
export const settlingVerbs = table(settling);
/** The participle of each verb that tells who led or made something, by its lemma. */
export const leadingVerbs = table(leading);
/** The participle of each verb by which something changes hands, by its lemma. */
export const tradingVerbs = table(trading);
