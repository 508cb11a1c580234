import type { LeftOut, Marks } from './article';

/** Of a text that nothing more is known of. */
export const noMarks: Marks = { out: [], takenIn: [] };

const inOrder = (spans: readonly LeftOut[]) => [...spans].sort((a, b) => a.start - b.start);
const isSame = (a: LeftOut, b: LeftOut) => a.start === b.start && a.end === b.end;

/** The student wants a stretch read that would be left out. */
export function takeIn(marks: Marks, span: LeftOut): Marks {
	return { ...marks, takenIn: inOrder([...marks.takenIn.filter((one) => !isSame(one, span)), span]) };
}

/** She does not want it after all. */
export function leaveOut(marks: Marks, span: LeftOut): Marks {
	return { ...marks, takenIn: marks.takenIn.filter((one) => !isSame(one, span)) };
}

/** The marks where they stand once the text is edited; those that the edit touches are gone. */
export function marksAfter(marks: Marks, before: string, after: string): Marks {
	if (marks.out.length + marks.takenIn.length === 0) return marks;
	const shorter = Math.min(before.length, after.length);
	let same = 0;
	while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same++;
	let tail = 0;
	while (
		tail < shorter - same &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	const by = after.length - before.length;
	const moved = (spans: readonly LeftOut[]) =>
		spans.flatMap((span) => {
			if (span.end <= same) return [span];
			if (span.start < before.length - tail) return [];
			return [{ ...span, start: span.start + by, end: span.end + by }];
		});
	return { out: moved(marks.out), takenIn: moved(marks.takenIn) };
}
