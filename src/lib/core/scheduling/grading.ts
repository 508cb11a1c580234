import type { Grade } from '../log/record';

/** How finely a student grades herself. */
export type Grading = 'four' | 'two';

const grades: Readonly<Record<Grading, readonly Grade[]>> = { four: [1, 2, 3, 4], two: [1, 3] };

/** The grades that can be given, in the order of their keys: 1 is the first's. Of two, Forgot is Again and Knew it is Good. */
export function gradesOf(grading: Grading): readonly Grade[] {
	return grades[grading];
}
