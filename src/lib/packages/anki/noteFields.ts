/** The fields of one note by their names; those of all notes of a type share the places. */
export class NoteFields {
	readonly #places: ReadonlyMap<string, number>;
	readonly #values: readonly string[];

	/** `places`: where in `values` the field of each name stands. */
	constructor(places: ReadonlyMap<string, number>, values: readonly string[]) {
		this.#places = places;
		this.#values = values;
	}

	has(name: string): boolean {
		return this.#places.has(name);
	}

	/** A field's HTML; undefined where the type has none of that name. */
	get(name: string): string | undefined {
		const place = this.#places.get(name);
		return place === undefined ? undefined : this.#values[place];
	}
}
