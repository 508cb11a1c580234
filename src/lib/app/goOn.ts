import type { Course } from '../core/quiz/course';
import { doneBefore, isOfRun } from '../state/doneBefore';
import { resumed } from '../state/resumed';
import type { Sitting } from '../state/sitting';
import type { Entente } from './context';

/** A run that has begun, as the log tells it was left; where that cannot be read, as it began. */
export async function goOn(
	{ library, storage }: Entente,
	sitting: Sitting,
	{ begunAt, course }: { readonly begunAt: number; readonly course: Course | null }
): Promise<Sitting> {
	const records = await storage.log.of(sitting.queue.reviews);
	if (!records.ok) return sitting;
	return resumed(sitting, doneBefore(records.value, isOfRun(sitting.run, begunAt), library.rules), course);
}
