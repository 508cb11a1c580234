/** What speaks against a card, as cold readers see it. */
export const against = [
	/* It asks for a name and tells no year. */
	'undated',
	/* It asks for a person and tells no year. */
	'somebody',
	'vague',
	/* It has its writer's opinion. */
	'weighing',
	/* Of several clauses or a list. */
	'winding',
	/* "The talks", and no word of which. */
	'bare-thing',
	/* Of what was said or thought. */
	'talk',
	/* A month is asked for. */
	'month',
	/* A date is asked for, and another told. */
	'two-times',
	/* A blank among few words. */
	'thin',
	/* A name of one word is asked for. */
	'one-word',
	'figures',
	/* What is asked for is all over the article. */
	'often',
	/* It points to what the text said before. */
	'points',
	/* It names too little. */
	'leans',
	/* Behind what the article is about. */
	'headed',
	/* Behind the sentence before. */
	'led',
	/* A question from a sentence whose grammar is not sure. */
	'unsure',
	/* Far down in the article: 0 to 1. */
	'late'
] as const;

/** What speaks for it. */
export const inFavour = [
	/* When a named event took place, or a treaty was concluded. */
	'dated',
	'acronym',
	/* It names a body, a deal, an event. */
	'body',
	'deal',
	'event',
	/* It names one that the lists have. */
	'known',
	/* It asks for a person whom they have. */
	'known-answer',
	/* It names what the article names often: 0 to 1. */
	'salient',
	/* It has a word of the title. */
	'topic',
	/* Of signing, founding, joining, visiting. */
	'relation',
	/* How likely a teacher asks it: 0 to 1. */
	'worth'
] as const;

export type DoubtName = (typeof against)[number];
export type SignName = DoubtName | (typeof inFavour)[number];

export const signNames: readonly SignName[] = [...against, ...inFavour];

/** What a card has of each sign: whether, or how much from 0 to 1. */
export type Signs = Readonly<Record<SignName, number | boolean>>;
