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
	/* Who or what did something, and no year; who is or has. */
	'doer',
	'still',
	/* A question of few words. */
	'short',
	/* "The talks", and no word of which. */
	'bare-thing',
	/* Of what was said or thought. */
	'talk',
	/* What somebody said, told or announced; what is done any day: meeting, visiting, sending; what police and gunmen do. */
	'remark',
	'everyday',
	'dispatch',
	/* A month is asked for. */
	'month',
	/* A date is asked for, and another told. */
	'two-times',
	/* By, since or until when. */
	'by-when',
	/* A blank among few words. */
	'thin',
	/* A name of one word is asked for. */
	'one-word',
	'figures',
	'money',
	/* It points to what the text said before. */
	'points',
	/* It names too little. */
	'leans',
	/* It ends in what points back: "in response". */
	'hanging',
	/* Behind what the article is about. */
	'headed',
	/* Behind the sentence before. */
	'led',
	/* A question from a sentence whose grammar is not sure. */
	'unsure',
	/* A capital amid its words, as where a heading runs into a sentence. */
	'glued',
	/* Signs that do not belong together. */
	'untidy',
	/* Which share of its answer's own words it says. */
	'told',
	/* It says a name twice, or has two blanks. */
	'twice',
	'blanks',
	/* Words stand side by side that do not in its sentence, and words between its first and last are left out: 0 to 2. */
	'pieced',
	'cut-within',
	/* It ends before "to" or "that". */
	'cut-short',
	/* One of two things that belong together is left out: how many. */
	'cut-pair',
	/* It asks for whom the article is about. */
	'hero',
	/* Others in the article have the surname. */
	'namesake',
	/* The reader is not sure of its answer: 0 to 1. */
	'faint',
	/* It names people whom no list has, or by one word: half of how many. */
	'obscure',
	'surname',
	/* Of "his" and "her". */
	'private',
	/* Of birth and career, books and prizes: 0 to 1.5. */
	'trivial',
	/* Told as of this day or week. */
	'passing',
	/* Of this century or the years before. */
	'recent',
	/* What somebody signed or supplied; what somebody joined. */
	'traded',
	'joined',
	/* Far down in the article: 0 to 1. */
	'late'
] as const;

/** What speaks for it. */
export const inFavour = [
	/* When a named event took place, or a treaty was concluded. */
	'dated',
	/* Letters that are those of its answer's words. */
	'acronym',
	/* Who had an office. */
	'office',
	/* It names a body, a deal, an event. */
	'body',
	'deal',
	'event',
	/* It names one that the lists have; they have its answer. */
	'known',
	'known-answer',
	/* It names what the article names often, and its answer is: 0 to 1 and more. */
	'salient',
	'often',
	/* It has a word of the title. */
	'topic',
	/* Of signing, founding, joining, visiting. */
	'relation',
	/* Of treaties, war, independence: 0 to 2. */
	'weighty',
	/* It tells a month. */
	'exact',
	/* How many words it has, as a logarithm. */
	'length',
	/* It has its whole sentence, or all but what opened it. */
	'whole',
	'trimmed',
	/* How much its sentence names: 0 to 2. */
	'full',
	/* In the first lines. */
	'first',
	/* How likely a teacher asks it: 0 to 1. */
	'worth'
] as const;

/** What tells of a card or its article and may speak either way. */
export const besides = [
	'modal',
	'perfect',
	'present',
	/* Of the years from 1900 to 1994, or before. */
	'century',
	'old',
	/* Which share of its names the lists have. */
	'known-share',
	/* What it asks for stands by the main verb. */
	'main',
	/* How sure the parser is of its words. */
	'sure',
	'about-hero',
	'ends-noun',
	'named-date',
	/* Of its article, by the sentence: reporting verbs, weekdays, today, pasts, presents, "he", quotation marks. */
	'text-reports',
	'text-weekdays',
	'text-now',
	'text-past',
	'text-present',
	'text-he',
	'text-quotes',
	/* By a hundred words: of birth and career, of war and treaties, names. */
	'text-trivial',
	'text-weighty',
	'text-names',
	/* Of its years, the share of this century; whether it has hardly any. */
	'text-recent',
	'text-yearless',
	/* Of its names, the share that the lists have, and of its people; the shares of bodies, deals, events. */
	'text-known',
	'text-known-people',
	'text-bodies',
	'text-deals',
	'text-events',
	/* Its title has a name that the lists have. */
	'text-title'
] as const;

export type DoubtName = (typeof against)[number];
export type SignName = DoubtName | (typeof inFavour)[number] | (typeof besides)[number];

export const signNames: readonly SignName[] = [...against, ...inFavour, ...besides];

/** What a card has of each sign: whether, or how much. */
export type Signs = Readonly<Record<SignName, number | boolean>>;

/** What may be wrong with a card, wrong options aside: each is foretold by itself. */
export const failings = ['unclear', 'worthless', 'wrong'] as const;
export type Failing = (typeof failings)[number];
