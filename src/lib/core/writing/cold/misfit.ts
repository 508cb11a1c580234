import type { Draft } from '../scene';

/** What cold readers have turned down: asked for in words that do not go with it, or told by nothing, or not worth a card. */
export interface Misfit {
	readonly name: string;
	readonly isFound: (draft: Draft) => boolean;
	readonly good: Pick<Draft, 'kind' | 'prompt' | 'answer'>;
	readonly bad: Pick<Draft, 'kind' | 'prompt' | 'answer'>;
}
