/** Offices and callings as they stand beside a person's name, for `anyIn`. */
export const offices = `
Vice-?President|President|(Prime|Foreign|Defense|Defence|Finance|Interior) Minister|Minister|Chancellor|Premier|Ambassador|Envoy
Special Representative|Commissioner|Chair(man|woman|person)?|Deputy Director|Director(-General)?|Head|Commander|Leader|Founder
Spokes(man|woman|person)|Business(man|woman)|Analyst|Economist|Journalist|Historian|Scholar|Lawyer|Diplomat|Politician|Activist
Scientist|Lawmaker|Dissident|Governor|Senator|King|Queen|Emperor|Sultan|Speaker|Judge|Executive Secretary|Under-?Secretary
`;

/** What says of an office when it was held, or how high it is. */
export const ranks = `
former|previous|current|then|acting|first|second|senior|assistant|supreme|general|deputy|vice|affairs
`;

/** Forms of address. */
export const addresses = `Mr|Mrs|Ms|Dr|Prof|Sir|Excellency|Majesty|Highness`;

/** What stands before an office and is no part of it. */
export const officeOpenings = `The|Mr.?|When|And|But|As|Then|In|On|With|His|Her|Excellency`;
