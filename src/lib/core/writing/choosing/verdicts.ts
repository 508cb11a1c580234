import type { CardContent } from '../../deck/card';
import type { Decision } from './decision';

/** The student's words so far; at most one verdict and one edit stand for each card. */
export type Decisions = readonly Decision[];

/** Which card a decision is about. */
export const originOf = (decision: Decision) =>
	decision.type === 'add' ? decision.content.origin : decision.origin;

function without(decisions: Decisions, origin: string, types: readonly Decision['type'][]): Decisions {
	return decisions.filter((decision) => originOf(decision) !== origin || !types.includes(decision.type));
}

/** The card is wanted; an edit made before still stands. */
export function keep(decisions: Decisions, origin: string): Decisions {
	return [...without(decisions, origin, ['keep', 'drop']), { type: 'keep', origin }];
}

/** The card is not wanted; an edit made before waits for its return. */
export function drop(decisions: Decisions, origin: string): Decisions {
	return [...without(decisions, origin, ['keep', 'drop']), { type: 'drop', origin }];
}

/** No verdict on the card any more: it stands as the rules have it. An edit made before stands too. */
export function withdraw(decisions: Decisions, origin: string): Decisions {
	return without(decisions, origin, ['keep', 'drop']);
}

/** The card's tick is taken away: one that is kept of itself is not wanted, another is on offer as before. */
export const untick = (
	decisions: Decisions,
	{ origin, isSure }: { readonly origin: string; readonly isSure: boolean }
): Decisions => (isSure ? drop(decisions, origin) : withdraw(decisions, origin));

type Edit = Partial<CardContent> & { readonly sentence?: string | undefined };

/** The card in the student's words, beside its sentence; she who edits keeps. */
export function edit(decisions: Decisions, origin: string, { sentence, ...content }: Edit): Decisions {
	const added = decisions.find((decision) => decision.type === 'add' && originOf(decision) === origin);
	if (added?.type !== 'add') {
		const told = sentence === undefined ? {} : { sentence };
		return [
			...without(decisions, origin, ['keep', 'drop', 'edit']),
			{ type: 'edit', origin, content, ...told }
		];
	}
	return without(decisions, origin, ['keep', 'drop']).map((decision) =>
		decision === added ? { type: 'add', content: { ...added.content, ...content } } : decision
	);
}

/** A card of the student's own; the same question twice is one card. */
export function add(decisions: Decisions, content: CardContent): Decisions {
	return [...without(decisions, content.origin, ['add', 'keep', 'drop']), { type: 'add', content }];
}

/** Whether any card of the student's own is among them. */
export function hasOwnCard(decisions: Decisions): boolean {
	return decisions.some((decision) => decision.type === 'add');
}
