import type { Database } from 'sql.js';
import { openForeign } from '../sqlite/foreign';
import type { Sqlite } from '../sqlite/sqlite';
import { containerFrom } from './container';
import type { PackagePart } from './part';
import { cardsOf, headOf, notesOf, reviewsOf } from './rows';

function* partsOf(database: Database, media: number): Generator<PackagePart> {
	yield { type: 'head', head: headOf(database), media, cards: cardsOf(database) };
	for (const notes of notesOf(database)) yield { type: 'notes', ...notes };
	for (const reviews of reviewsOf(database)) yield { type: 'reviews', ...reviews };
}

/** Opens a package of Anki, of any kind, and gives what it holds part by part; SQLite may start meanwhile. Throws `Refused`, or what damage makes be thrown. */
export async function* openPackage(
	sqlite: Sqlite | Promise<Sqlite>,
	bytes: Uint8Array
): AsyncGenerator<PackagePart> {
	const { database: content, media } = await containerFrom(bytes);
	const database = openForeign(await sqlite, content);
	try {
		yield* partsOf(database, media);
	} finally {
		database.close();
	}
}
