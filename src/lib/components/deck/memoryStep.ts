/** How strongly something is remembered, in four steps; 0 is new, not asked yet. */
export type MemoryStep = 0 | 1 | 2 | 3 | 4;

/** The step of a retrievability (0–1), null while new: slipping below 70 %, fading, holding from 85 %, strong from 95 %. */
export function memoryStep(retrievability: number | null): MemoryStep {
	if (retrievability === null) return 0;
	const percent = Math.round(retrievability * 100);
	if (percent < 70) return 1;
	if (percent < 85) return 2;
	return percent < 95 ? 3 : 4;
}
