import { expect, test } from 'vitest';
import { readPackage } from '$lib/packages/anki/read';
import { warmSqlite } from '$lib/packages/sqlite/warm';
import { collectionOf, packageOf } from './make';
import { ground, sqlite } from './support';

test('SQLite that has run beforehand reads a package as it would have', async () => {
	const bytes = packageOf(collectionOf());
	const before = await readPackage(sqlite, bytes, ground);
	warmSqlite(sqlite);
	expect(before.ok).toBe(true);
	expect(await readPackage(sqlite, bytes, ground)).toEqual(before);
});
