import type { MentionKind } from '../../extraction/mention';

/** What a noun tells to have come about, as a question has it. */
export interface Happening {
	/** "founded" behind "was", "die" behind "did". */
	readonly words: string;
	readonly lemma: string;
	readonly voice: 'passive' | 'active';
	/** To what it comes about. */
	readonly kinds: readonly MentionKind[];
}

/** Kinds of names: the nouns for what comes about to them, the verb, and the words of a question. General knowledge. */
const lists: readonly (readonly [readonly MentionKind[], string])[] = [
	[
		['person'],
		`death=die did die
birth=bear was born
assassination=assassinate was assassinated
murder=murder was murdered
arrest=arrest was arrested
execution=execute was executed
overthrow=overthrow was overthrown
inauguration=inaugurate was inaugurated
abdication=abdicate did abdicate
coronation=crown was crowned`
	],
	[
		['organization'],
		`creation=create was created
establishment=establish was established
founding=found was founded
foundation=found was founded
formation=form was formed
dissolution=dissolve was dissolved
abolition=abolish was abolished
inauguration=inaugurate was inaugurated`
	],
	[
		['deal'],
		`signing=sign was signed
signature=sign was signed
conclusion=conclude was concluded
adoption=adopt was adopted
ratification=ratify was ratified
expiry=expire did expire
termination=terminate was terminated`
	],
	[
		['place'],
		`partition=partition was partitioned
annexation=annex was annexed
independence=become did become independent
reunification=reunify was reunified
unification=unify was unified`
	]
];

/** What each noun tells, by noun. A noun of two kinds of names has both. */
export const happenings: ReadonlyMap<string, Happening> = new Map(
	lists.flatMap(([kinds, list]) =>
		list.split('\n').map((line) => {
			const [, noun = '', lemma = '', be = '', words = ''] = /^(\w+)=(\w+) (was|did) (.+)$/.exec(line) ?? [];
			return [noun, { words, lemma, voice: be === 'was' ? 'passive' : 'active', kinds }] as const;
		})
	)
);
