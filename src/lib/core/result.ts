/** What may go wrong in the normal course of things comes back as a value; only bugs throw. */
export type Result<T, E> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success carrying `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

/** An expected failure carrying `error`, a plain `{ type: … }`. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
	return { ok: false, error };
}

declare const brand: unique symbol;

/** A primitive that cannot be mistaken for another of the same shape. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
