const words = 'it|its|he|his|she|her|they|them|their|this|these|those|we|our|us';

/** Words that only what was told before explains. */
export const pointing = new RegExp(`\\b(?:${words}|that)\\b`, 'i');

/** The same where a clause may follow that begins with "that". */
export const pointingInClauses = new RegExp(`\\b(?:${words})\\b`, 'i');
