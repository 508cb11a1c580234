import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** About 800 words, written for these tests. */
export const written = readFileSync(
	new URL('../../fixtures/articles/turkish-straits.txt', import.meta.url),
	'utf8'
);

/* They lie beside the project, not in it. */
const folder = process.env.ENTENTE_ARTICLES ?? join('..', 'shared', 'articles');

/** The annotated articles 01–04, as found; none where their folder is not there. */
export const annotated = existsSync(folder)
	? readdirSync(folder)
			.filter((name) => /^0[1-4].*\.txt$/.test(name))
			.sort()
			.map((name) => readFileSync(join(folder, name), 'utf8'))
	: [];
