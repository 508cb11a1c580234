/** Names of the months as one looks for them in a text, for `anyOf`; in their order. */
export const monthNames = `January|February|March|April|May|June|July|August|September|October|November|December`;

/** Days of the week, for `anyOf`. */
export const weekdays = `(mon|tues|wednes|thurs|fri|satur|sun)day`;

/** Words of names that no person has, for `anyOf`. */
export const notInPeople = `
university|institute|ministry|department|council|review|times|news|post|journal|report|reuters|press|agency|treaty|agreement|war
organisation|organization|union|nations|states|republic|conference|summit|academy|centre|center|school|college|policy|studies|affairs
edition|day|introduction|background|conclusion|summary|abstract
`;

/** What a line names as its author that is nobody. */
export const nobody = `staff|our|news|web|the|special|editorial|desk|admin|guest`;

/** What stands before the day that a text came out. */
export const beforePublished = `published|posted|updated|date|dated|last updated|written`;

/** What stands before a text's address. */
export const beforeAddress = `source|url|link|address|retrieved from|original`;
