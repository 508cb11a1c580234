import type { Mode } from './mode';

/** The answer is said to oneself, turned up, and judged by the student. Every card can be asked so. */
export const flip = { asked: 'flip', suits: () => true } as const satisfies Mode;
