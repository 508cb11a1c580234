import type { PackageError } from '../core/sharing/packageErrors';

/** A package is not read any further. Thrown deep inside, caught at the door, where it becomes a value. */
export class Refused extends Error {
	readonly problem: PackageError;

	constructor(problem: PackageError) {
		super(problem.type);
		this.problem = problem;
	}
}

/** What stopped the reading of a package, as a value: whatever is not refused by name comes from damage. */
export function problemFrom(thrown: unknown): PackageError {
	return thrown instanceof Refused ? thrown.problem : { type: 'package-broken' };
}
