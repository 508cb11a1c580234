/** A value from outside has another shape than it should. Thrown by readers, caught at the door that called them. */
export class Misfit extends Error {}

/** Gives its own copy of a value from outside, or throws `Misfit`. */
export type Reader<T> = (value: unknown) => T;

function fit<T>(value: unknown, fits: (value: unknown) => value is T): T {
	if (!fits(value)) throw new Misfit();
	return value;
}

/** Any text. */
export const text: Reader<string> = (value) => fit(value, (each) => typeof each === 'string');

/** A finite number. */
export const number: Reader<number> = (value) =>
	fit(value, (each): each is number => typeof each === 'number' && Number.isFinite(each));

/** A number from `least` to `most`. */
export function within(least: number, most: number): Reader<number> {
	return (value) => Math.min(most, Math.max(least, number(value)));
}

/** True or false. */
export const truth: Reader<boolean> = (value) => fit(value, (each) => typeof each === 'boolean');

/** An id as Entente mints them, branded by its caller. */
export function id<T extends string>(): Reader<T> {
	return (value) => fit(value, (each): each is T => typeof each === 'string' && /^[\w-]{11}$/.test(each));
}

/** One of these values. */
export function oneOf<const T>(values: readonly T[]): Reader<T> {
	return (value) => fit(value, (each): each is T => values.some((known) => known === each));
}

/** `null`, or what `read` reads. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
	return (value) => (value === null ? null : read(value));
}

/** Absent, or what `read` reads. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
	return (value) => (value === undefined ? undefined : read(value));
}

/** A list of what `read` reads. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
	return (value) => fit(value, (each): each is unknown[] => Array.isArray(each)).map(read);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these fields and no others: what stands beside them is left behind. */
export function fields<T extends object>(shape: {
	readonly [Key in keyof T]-?: Reader<T[Key] | undefined>;
}): Reader<T> {
	const readers = Object.entries<Reader<unknown>>(shape);
	return (value) => {
		const source = fit(value, isObject);
		const own = (key: string) => (Object.hasOwn(source, key) ? source[key] : undefined);
		const read = readers.map(([key, reader]) => [key, reader(own(key))] as const);
		return Object.fromEntries(read.filter(([, each]) => each !== undefined)) as T;
	};
}

/** An object of any keys, all values read alike. */
export function recordOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
	return (value) => {
		const entries = Object.entries(fit(value, isObject)).filter(([key]) => key !== '__proto__');
		return Object.fromEntries(entries.map(([key, each]) => [key, read(each)]));
	};
}
