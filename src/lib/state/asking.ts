import type { Card, CardId, Deck, DeckId } from '../core/deck/card';
import type { ForetoldQuestion } from '../storage/portsOfForetelling';
import type { ReviewSession } from './reviewSession.svelte';

/** What the Review screen shows of a sitting, and what it asks of it. */
export type Asking = Pick<
	ReviewSession,
	| 'revealed'
	| 'unsaved'
	| 'waitsIn'
	| 'promises'
	| 'progress'
	| 'canUndo'
	| 'painted'
	| 'reveal'
	| 'grade'
	| 'bury'
	| 'suspend'
	| 'setAside'
	| 'askAgain'
	| 'undo'
	| 'edit'
	| 'retry'
>;

/** The Review screen before its sitting: the question foretold, or none yet. Nothing can be done with it but to ask for the answer. */
export interface Waiting {
	readonly asking: Asking;
	readonly card: Card;
	readonly deck: Pick<Deck, 'title' | 'language'>;
	/** No question is told. */
	readonly blank: boolean;
	/** Whether the sitting that has come now begins turned: its answer was asked for while this question waited. */
	turns(first: CardId | null): boolean;
}

const nothing = () => undefined;

/** The wait for a sitting; `isAsked` tells whether the answer was asked for before the app was there. */
export function createWaiting(told: ForetoldQuestion | null, isAsked = false): Waiting {
	let asked = isAsked;
	const reveal = () => (asked = true);
	const still = { painted: nothing, grade: nothing, bury: nothing, suspend: nothing, undo: nothing };
	const aside = { setAside: null, askAgain: nothing };
	const unsaved = { unsaved: null, waitsIn: 'device', edit: nothing, retry: nothing } as const;
	return {
		asking: {
			...still,
			...unsaved,
			...aside,
			reveal,
			revealed: false,
			promises: null,
			progress: { place: 1, of: told?.of ?? 0 },
			canUndo: told?.canUndo ?? false
		},
		card: cardFrom(told),
		deck: told?.deck ?? { title: '', language: 'en' },
		blank: told === null,
		turns: (first) => asked && first !== null && first === told?.card.id
	};
}

function cardFrom(told: ForetoldQuestion | null): Card {
	const { id, kind, prompt } = told?.card ?? { id: '' as CardId, kind: 'other', prompt: 'Review' };
	const unsaid = {
		answer: '',
		accepted: [],
		options: [],
		quote: null,
		rule: null,
		tags: [],
		writtenId: null
	};
	return {
		...unsaid,
		id,
		kind,
		prompt,
		form: 'question',
		deck: '' as DeckId,
		article: null,
		origin: '',
		fact: ''
	};
}
