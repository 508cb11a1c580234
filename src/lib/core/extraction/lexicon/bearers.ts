/** Sorts of bodies that bear the name right behind them: "nuclear energy company Rosa Tam". For `anyOf`, as all lists here. */
export const namedBodies = `
company|corporation|firm|conglomerate|manufacturer|airline|broadcaster|bank|agency|newspaper|magazine|daily|weekly|charity|network
foundation|consortium|watchdog|group|organisation|organization
`;

/** Sorts of things that do: "Pakistan's satellite, Badr". */
export const namedThings = `
satellite|spacecraft|telescope|shuttle|rocket|missile|ship|warship|vessel|frigate|destroyer|submarine|tanker|freighter|schooner|trawler
yacht|novel|film|movie
`;

/** What names of bodies end on that only says their sort: "Sony Corp." */
export const designations = `
Corp|Inc|Co|Ltd|Company|Corporation|Group|Institution|Party|party|Movement|movement|Foundation|Airlines|Airways|News|Agency|agency
Organisation|Organization|Limited|PLC|plc|AG|SA
`;

/** Last words of names that are never a deal's: what states set up, not what they agree on. */
export const setUp = `
Agency|Army|Authority|Bank|Bureau|Commission|Committee|Company|Corporation|Department|Institute|Ministry|Navy|Senate|University
`;

/** What deals are called after their names, in small letters: "the Dayton accord". */
export const smallDeals = `agreements?|treat(y|ies)|accords?|pacts?|declaration|communiqué|convention|protocol|tariff`;

/** What events are: "the Watergate scandal". */
export const smallEvents = `
crisis|affair|scandals?|summit|conference|revolution|uprising|rebellion|massacre|genocide|invasion|war|incident|attacks
`;

/** What comes after a name and a hyphen, and is no part of the name: "U.S.-led". */
export const afterHyphen = `led|born|owned|made|built|run|held|style|era|like|wide|language|majority|bound`;
