import { inHandfuls } from '../../core/handfuls';
import type { Rows, TableName } from './rows';
import type { Transaction } from './tables';

/**
 * Puts many large rows, `few` at a time, the next while the last are on their way. Rows are made and copied before they go, which holds
 * the thread up; between two turns it may draw.
 */
export async function putInTurns<Name extends TableName>(
	tx: Transaction,
	{ name, rows, few }: { readonly name: Name; readonly rows: Iterable<Rows[Name]>; readonly few: number }
): Promise<void> {
	let before = Promise.resolve();
	for (const some of inHandfuls(rows, few)) {
		const next = tx.put(name, some);
		await before;
		before = next;
	}
	await before;
}
