import type { Rows, TableName } from './rows';
import type { Transaction } from './tables';

/**
 * Puts many large rows, `few` at a time, the next while the last are on their way. Rows are made and copied as they go, which holds the
 * thread up; between two turns it may draw.
 */
export async function putInTurns<Name extends TableName>(
	tx: Transaction,
	{ name, rows, few }: { readonly name: Name; readonly rows: Iterable<Rows[Name]>; readonly few: number }
): Promise<void> {
	let before = Promise.resolve();
	let turn: Rows[Name][] = [];
	const putTurn = async () => {
		const next = tx.put(name, turn);
		turn = [];
		await before;
		before = next;
	};
	for (const row of rows) if (turn.push(row) === few) await putTurn();
	if (turn.length > 0) await putTurn();
	await before;
}
