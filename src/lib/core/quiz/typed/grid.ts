/** Whether two signs count as one. */
export type Equal = (one: string, other: string) => boolean;

/** Costs of turning the first signs of `from` into the first of `to`, a swap of neighbours counted once: rows by `from`. */
export function editGrid(
	from: readonly string[],
	to: readonly string[],
	isEqual: Equal
): readonly number[][] {
	const grid = Array.from({ length: from.length + 1 }, (_, row) =>
		Array.from({ length: to.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0))
	);
	const at = (row: number, column: number) => grid[row]?.[column] ?? 0;
	for (let row = 1; row <= from.length; row++)
		for (let column = 1; column <= to.length; column++) {
			const isSame = isEqual(from[row - 1] ?? '', to[column - 1] ?? '');
			let cost = Math.min(
				at(row - 1, column - 1) + (isSame ? 0 : 1),
				at(row - 1, column) + 1,
				at(row, column - 1) + 1
			);
			if (isSwap(from, to, { row, column, isEqual })) cost = Math.min(cost, at(row - 2, column - 2) + 1);
			grid[row]?.splice(column, 1, cost);
		}
	return grid;
}

/** Whether the two signs before a place in the grid stand the other way round. */
export function isSwap(
	from: readonly string[],
	to: readonly string[],
	{ row, column, isEqual }: { row: number; column: number; isEqual: Equal }
): boolean {
	if (row < 2 || column < 2) return false;
	const [a = '', b = ''] = from.slice(row - 2, row);
	const [c = '', d = ''] = to.slice(column - 2, column);
	return isEqual(a, d) && isEqual(b, c) && !isEqual(a, b);
}

/** How many letters are missing, extra, changed or swapped between two words (Damerau and Levenshtein, no stretch edited twice). */
export function distance(from: string, to: string): number {
	const [one, other] = [[...from], [...to]];
	return editGrid(one, other, (a, b) => a === b)[one.length]?.[other.length] ?? 0;
}
