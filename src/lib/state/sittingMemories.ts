import type { Card, CardId } from '../core/deck/card';
import type { Asked, Grade, RecordDraft } from '../core/log/record';
import { applyRecord } from '../core/scheduling/fold';
import { promisedMinutes } from '../core/scheduling/intervals';
import { isSetAside } from '../core/scheduling/leech';
import type { Memory } from '../core/scheduling/memory';
import { setsAside, type Done } from './done';
import { momentOf, suspensionAfter, unplaced, type ReviewParts } from './reviewParts';

type Parts = Pick<ReviewParts, 'sitting' | 'remember' | 'rules' | 'mintToken' | 'now' | 'offsetMinutes'>;

/** What is remembered of a sitting's cards: as it began, and as its answers have made it. The library is told of each change. */
export class SittingMemories {
	readonly #parts: Parts;
	readonly #changed = new Map<CardId, Memory>();

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	of(card: CardId): Memory {
		return this.#changed.get(card) ?? this.#parts.sitting.memoryOf(card);
	}

	set(memory: Memory): void {
		this.#changed.set(memory.card, memory);
		this.#parts.remember(memory);
	}

	/** What each grade promises for a card now, in minutes, asked in that way. */
	promises(card: CardId, asked?: Asked): Readonly<Record<Grade, number>> {
		return promisedMinutes(this.of(card), momentOf(this.#parts), this.#parts.rules, asked);
	}

	/** Does something with a card; one that is forgotten once too often is set aside with it. */
	act(draft: RecordDraft): Done {
		const before = this.of(draft.card);
		const after = this.#after(before, draft);
		const followed = isSetAside(before, after) ? [suspensionAfter(draft, this.#parts)] : [];
		this.set(followed.reduce((memory, each) => this.#after(memory, each), after));
		return { card: draft.card, before, draft, followed };
	}

	/** The card that was set aside with what was done last, and how often it was forgotten; null where none was. */
	setAsideBy(last: Done | null): { readonly card: Card; readonly lapses: number } | null {
		const card = setsAside(last) && this.#parts.sitting.cards.get(last.card);
		return card ? { card, lapses: this.of(card.id).lapses } : null;
	}

	/** Does something more that belongs to what was done. */
	follow(done: Done, draft: RecordDraft): Done {
		this.set(this.#after(this.of(done.card), draft));
		return { ...done, followed: [...(done.followed ?? []), draft] };
	}

	#after(memory: Memory, draft: RecordDraft): Memory {
		return applyRecord(memory, unplaced(draft), this.#parts.rules);
	}
}
