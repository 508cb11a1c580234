/** What states do with goods, for `anyIn`. */
export const tradings = `
supply|supplied|sell|sold|buy|bought|lend|lent|launch|launched|lift|lifted|drop|dropped|deliver|delivered|purchased?
`;

/** What they trade, lend, launch and lift. */
export const goods = `
helicopters?|aircraft|jets?|missiles?|submarines?|tanks?|ships?|systems?|weapons?|arms|reactors?|fuel|gas|oil|satellites?|loans?
embargo|sanctions|shares?|concession
`;

/** Words before goods. */
export const goodsOpenings = `an?|the|its|their|four|five|six|ten|two|three`;

/** How agreements come about. */
export const concludings = `
sign(s|ed|ing)?|conclud(e|es|ed|ing)|reach(es|ed|ing)?|ratif(y|ies|ied|ying)|negotiat(e|es|ed|ing)|initialed|initialled
struck|sealed|inked|brokered|granted|obtained|secured|won
`;

/** What may be agreed. */
export const agreements = `
agreement|accord|treaty|pact|deal|concession|convention|contract|armistice|memorandum of understanding
`;

/** Words before an agreement that do not tell its sort. */
export const emptyWords = `
new|old|major|historic|landmark|similar|such|final|formal|first|second|secret|separate|own|same|other|further|initial|interim
an?|the|its|their|his|her|this|that|these|any|no|both|one|two|three|several|many|last|true|more
`;

/** Words that no sort of an agreement has in it. */
export const smallWords = `
of|to|with|in|on|for|and|or|that|which|who|by|from|at|as|into|over|after|before
`;

/** Instruments known by their number. */
export const numberedSorts = `Resolution|Directive|Protocol|Decree`;

/** What embargoes are on. */
export const embargoSorts = `arms|trade|oil|economic|hardware|military`;
