import type { CardId } from '../core/deck/card';
import type { Memory } from '../core/scheduling/memory';
import type { ReviewParts } from './reviewParts';

/** What is remembered of a sitting's cards: as it began, and as its answers have made it. The library is told of each change. */
export class SittingMemories {
	readonly #parts: Pick<ReviewParts, 'sitting' | 'remember'>;
	readonly #changed = new Map<CardId, Memory>();

	constructor(parts: Pick<ReviewParts, 'sitting' | 'remember'>) {
		this.#parts = parts;
	}

	of(card: CardId): Memory {
		return this.#changed.get(card) ?? this.#parts.sitting.memoryOf(card);
	}

	set(memory: Memory): void {
		this.#changed.set(memory.card, memory);
		this.#parts.remember(memory);
	}
}
