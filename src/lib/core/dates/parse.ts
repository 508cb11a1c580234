import { allShapes } from './shapes';
import { precisionOf, type DateValue } from './value';

const lead = /^(?:(?:on|in|since|by|around|about|from|until|during|the|circa|c\.)\s+)*/i;

/** The date that a whole string writes ("17 April 2013", "since 2000", "the 1990s"), or null if it writes none or more. */
export function parseDate(text: string): DateValue | null {
	const written = text.trim().replace(/[’‘]/g, "'").replace(lead, '');
	const known = precisionOf(written);
	if (known) return { iso: written, precision: known };
	for (const { pattern, iso } of allShapes) {
		const found = written.matchAll(pattern).next().value;
		if (!found || found[0].length !== written.length) continue;
		const value = iso(found.groups ?? {});
		const precision = value ? precisionOf(value) : null;
		if (value && precision) return { iso: value, precision };
	}
	return null;
}
