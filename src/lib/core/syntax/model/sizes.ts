import { columnSizes } from './columns';

/** How many units the network has: in a layer each way, for arcs, for relations; and how many layers. */
export const hidden = 96;
export const arcSize = 48;
export const relationSize = 48;
export const layerCount = 3;
/** What a layer gives: both ways together. */
export const width = 2 * hidden;
export const inputSize = columnSizes.reduce<number>((sum, size) => sum + size, 0);
/** Heads further away than this are as far. */
export const farthest = 32;

/** Blocks of units a layer reckons each way: candidate, forget gate, output gate; the first also what is let through. */
export const blocksOf = (layer: number) => (layer === 0 ? 4 : 3);

/** What a model decides itself: rows of its tables, tags, relations. */
export interface Counts {
	readonly rows: readonly number[];
	readonly tags: number;
	readonly relations: number;
}

/** A block of weights: `rows` × `columns`, row by row. */
export interface Shape {
	readonly name: string;
	readonly rows: number;
	readonly columns: number;
}

/** All weights of the network by name. */
export type Weights = Readonly<Record<string, Float32Array>>;

/** The blocks of weights in the order of the file. */
export function shapesOf({ rows, tags, relations }: Counts): readonly Shape[] {
	const layers = Array.from({ length: layerCount }, (_, layer) => [
		{ name: `layer${layer}`, rows: layer === 0 ? inputSize : width, columns: 2 * blocksOf(layer) * hidden },
		{ name: `gates${layer}`, rows: 4, columns: width }
	]);
	return [
		...columnSizes.map((size, column) => ({
			name: `table${column}`,
			rows: rows[column] ?? 0,
			columns: size
		})),
		...layers.flat(),
		{ name: 'roles', rows: width, columns: 2 * arcSize + 2 * relationSize },
		{ name: 'rolesBias', rows: 1, columns: 2 * arcSize + 2 * relationSize },
		{ name: 'arc', rows: arcSize, columns: arcSize },
		{ name: 'arcBias', rows: 1, columns: arcSize },
		{ name: 'distance', rows: 1, columns: 2 * farthest + 1 },
		{ name: 'relation', rows: relationSize, columns: relations },
		{ name: 'relationBias', rows: 1, columns: relations },
		{ name: 'tag', rows: width, columns: tags },
		{ name: 'tagBias', rows: 1, columns: tags }
	];
}
