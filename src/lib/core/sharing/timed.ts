/**
 * Content with the hybrid time of its fields: `at` holds for every field that `times` does not name.
 * Two devices join it field by field, the newest winning.
 */
export interface Timed<T> {
	readonly value: T;
	readonly at: number;
	readonly times: Readonly<Record<string, number>>;
}

/** Content all of whose fields were written at one hybrid time. */
export function timed<T>(value: T, at: number): Timed<T> {
	return { value, at, times: {} };
}

/** The content with some fields written later; fields that do not change keep their time. */
export function patchTimed<T extends object>(old: Timed<T>, change: Partial<T>, at: number): Timed<T> {
	const names = Object.keys(change).filter((name) => !same(field(old.value, name), field(change, name)));
	return {
		value: { ...old.value, ...change },
		at: old.at,
		times: { ...old.times, ...Object.fromEntries(names.map((name) => [name, at])) }
	};
}

/** The newest hybrid time anywhere in the content: what a tombstone is measured against. */
export function newestTime({ at, times }: Timed<unknown>): number {
	return Math.max(at, ...Object.values(times));
}

/** Joins two versions of one thing: each field from the side that wrote it last. The same whichever side is called ours. */
export function joinTimed<T extends object>(ours: Timed<T>, theirs: Timed<T>): Timed<T> {
	const names = [...new Set([...Object.keys(ours.value), ...Object.keys(theirs.value)])];
	const from = new Map(names.map((name) => [name, winner(name, ours, theirs)]));
	const time = (name: string) => timeOf(from.get(name) ?? ours, name);
	const at = Math.min(...names.map(time));
	return {
		value: Object.fromEntries(
			names.flatMap((name) => {
				const side = (from.get(name) ?? ours).value;
				return name in side ? [[name, field(side, name)]] : [];
			})
		) as T,
		at,
		times: Object.fromEntries(names.filter((name) => time(name) > at).map((name) => [name, time(name)]))
	};
}

function winner<T extends object>(name: string, ours: Timed<T>, theirs: Timed<T>): Timed<T> {
	const lead = timeOf(ours, name) - timeOf(theirs, name);
	if (lead !== 0) return lead > 0 ? ours : theirs;
	// Written at one instant on two devices: the rule only must not ask who is who.
	return text(ours.value, name) >= text(theirs.value, name) ? ours : theirs;
}

function timeOf({ at, times }: Timed<unknown>, name: string): number {
	return times[name] ?? at;
}

function field(value: object, name: string): unknown {
	return (value as Record<string, unknown>)[name];
}

function text(value: object, name: string): string {
	return JSON.stringify(field(value, name)) ?? '';
}

function same(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
