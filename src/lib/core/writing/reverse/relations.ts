const holders =
	'member|founder|author|leader|president|premier|minister|chancellor|king|queen|emperor|tsar|shah|dictator|ruler|pope|secretary|secretary-general|director|commander|chair|chairman|chairwoman|ambassador|candidate|winner|loser|successor|predecessor|ally|rival|enemy|opponent|neighbour|neighbor|critic|supporter|proponent|theorist|thinker|scholar|pioneer|inventor|architect|father|mother|wife|husband|son|daughter';
const facts =
	'headquarters|seat|location|birthplace|venue|currency|language|religion|continent|population|nationality|signatory|cause|result|outcome|aim|goal|purpose|effect|consequence|reason|function|role|example|feature|characteristic|advantage|disadvantage|component|date|year|number|title';

/** "Seat of the ICJ", "NATO headquarters", "president": what one has of many, and many have of one. */
const relation = new RegExp(
	`(?<![\\p{L}-])(?:${holders}|${facts})(?:s|es)?(?:\\s(?:of|in|for|at|to|between|behind|during|from|on|by|against|since)\\s|$)`,
	'iu'
);
/** "First Secretary-General", "largest donor": one is that, and much else. */
const picked =
	/(?<!\p{L})(?:first|second|third|last|only|main|chief|key|most|least|best|worst|other|another|new|old|former|current|next|\p{L}{3,}(?:gest|test|hest|dest|kest|pest|nest|liest))\s/iu;
/** "Country that invaded Kuwait". */
const told = /(?<!\p{L})(?:that|which|who|whom|whose|where|when|what|why|how)(?!\p{L})/iu;
const owned = /\p{L}['’]s?\s/u;

/** Whether words tell of something by its place beside another, so that many others could be told of so: asked for by it, they would all be right. */
export const isRelation = (words: string): boolean =>
	[relation, picked, told, owned].some((pattern) => pattern.test(words));
