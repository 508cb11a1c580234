import { expect, test } from 'vitest';
import { warmSqlite } from '$lib/packages/sqlite/warm';
import { collectionOf, packageOf } from './make';
import { ground, readPackage, sqlite } from './support';

test('SQLite that has run beforehand reads a package as it would have', async () => {
	const bytes = packageOf(collectionOf());
	const before = await readPackage(bytes, ground);
	warmSqlite(sqlite);
	expect(before.ok).toBe(true);
	expect(await readPackage(bytes, ground)).toEqual(before);
});
