import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** About 800 words, written for these tests. */
export const written = readFileSync(
	new URL('../../fixtures/articles/turkish-straits.txt', import.meta.url),
	'utf8'
);

/** A short one beside it, written for these tests. */
export const canal = [
	'The Suez Canal changes hands',
	'In July 1956 President Gamal Abdel Nasser nationalized the Suez Canal Company. Britain and France attacked Egypt in November 1956.',
	'The United Nations General Assembly created an emergency force in the same month. Egypt closed the canal to Israel in 1967.',
	'The Camp David Accords were signed in September 1978. Egypt and Israel signed a peace treaty in Washington in March 1979.'
].join('\n\n');

/** One whose sentences say little by themselves. */
export const loose = readFileSync(
	new URL('../../fixtures/written/fresh/32-ogata-obituary.txt', import.meta.url),
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
