import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from './read';

/** What the scorer says of one kind of entity in one article, as far as it is used here. */
interface Entities {
	readonly junk: readonly unknown[];
	readonly statesAsOrganizations: readonly unknown[];
}

interface Report {
	readonly total: {
		readonly entities: Readonly<
			Record<string, { readonly strictScore: Readonly<Record<'p' | 'r' | 'f', number>> }>
		>;
	};
	readonly articles: readonly {
		readonly id: string;
		readonly entities: Readonly<Record<string, Entities>>;
	}[];
}

function score(folder: string): Report {
	const out = mkdtempSync(join(tmpdir(), 'reading-'));
	try {
		for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
			const { people, organizations, dates, deals } = read(readFileSync(join(folder, name), 'utf8'));
			const answer = JSON.stringify({ cards: [], people, organizations, dates, deals });
			writeFileSync(join(out, name.replace('.txt', '.json')), answer);
		}
		const report = join(out, 'report.txt');
		execFileSync('node', [join(folder, 'score.mjs'), '--gold', folder, '--system', out, '--json', report]);
		return JSON.parse(readFileSync(report, 'utf8'));
	} finally {
		rmSync(out, { recursive: true });
	}
}

function check(name: string, count: number): void {
	console.log(`${count === 0 ? 'ok    ' : 'MISSED'} ${name}, none: ${count}`);
	if (count > 0) process.exitCode = 1;
}

/** Prints how the entities of the annotated articles are found, by their own scorer, and fails on junk and on states. */
export function printArticles(folder: string): void {
	if (!existsSync(join(folder, 'score.mjs'))) return;
	const { total, articles } = score(folder);
	console.log('\nannotated articles: entities        P      R     F1');
	for (const [kind, { strictScore }] of Object.entries(total.entities)) {
		const figures = [strictScore.p, strictScore.r, strictScore.f].map((share) =>
			(100 * share).toFixed(1).padStart(6)
		);
		console.log(`${kind.padEnd(30)} ${figures.join(' ')}`);
	}
	const each = articles.flatMap(({ entities }) => Object.values(entities));
	check(
		'junk',
		each.reduce((sum, { junk }) => sum + junk.length, 0)
	);
	check(
		'states listed as organizations',
		each.reduce((sum, { statesAsOrganizations }) => sum + statesAsOrganizations.length, 0)
	);
}
