import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { bringJudge } from './ankiJudge.js';
import { bootstrap, root, runPackage } from './bootstrap.js';
import { build } from './build.js';
import { ensureChromium } from './chromium.js';

/** @typedef {{ passed: number, failed: number, skipped?: string }} Count `skipped`: why a stage could not run here */
/** @typedef {{ name: string, minutes: number, count: Count, words: string }} Outcome */

const reports = `${root}test-results/reports`;

/** @param {boolean} well @returns {Count} a stage that is one check */
const one = (well) => ({ passed: well ? 1 : 0, failed: well ? 0 : 1 });

/** @param {string} name @returns {Record<string, any> | null} a JSON report; null where the stage did not get as far as writing it */
function readReport(name) {
	try {
		return JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'));
	} catch {
		return null;
	}
}

/** A run that failed without a failing test (a file that does not load, a crash) still counts as one failure. @param {Count} count @param {boolean} well */
const honest = ({ passed, failed }, well) => ({ passed, failed: failed || (well ? 0 : 1) });

function unit() {
	const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`];
	const well = runPackage('vitest/vitest.mjs', words);
	const report = readReport('vitest');
	return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, well);
}

/** Real Anki opens our packages, and we open its own. @returns {Count} */
function anki() {
	const judge = bringJudge();
	if ('why' in judge) return { passed: 0, failed: 0, skipped: judge.why };
	const words = ['run', '--project=anki', '--reporter=default', '--reporter=json'];
	const variables = { ANKI_PYTHON: judge.python };
	const well = runPackage(
		'vitest/vitest.mjs',
		[...words, `--outputFile.json=${reports}/anki.json`],
		variables
	);
	judge.remove();
	const report = readReport('anki');
	return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, well);
}

function endToEnd() {
	const well = runPackage('@playwright/test/cli.js', ['test', '--config', 'tests/e2e/playwright.config.ts']);
	const stats = readReport('playwright')?.stats;
	return honest(
		{ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) },
		well
	);
}

/** What nobody would send, for as long as an hour's work: `npm test` has a few seconds of it among its unit tests. @returns {Count} */
function fuzz() {
	const words = [
		'run',
		'fuzz',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reports}/fuzz.json`
	];
	const variables = { FUZZ_ROUNDS: process.env.FUZZ_ROUNDS ?? '60000' };
	const well = runPackage('vitest/vitest.mjs', [...words, '--testTimeout=3600000'], variables);
	const report = readReport('fuzz');
	return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, well);
}

/** @type {Readonly<Record<string, () => Count>>} */
const stages = {
	types: () => one(runPackage('svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human'])),
	lint: () => one(runPackage('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
	format: () => one(runPackage('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
	unit,
	anki,
	fuzz,
	build: () => one(build()),
	'end to end': endToEnd
};

/** @param {string} name @param {() => Count} stage @returns {Outcome} */
function runStage(name, stage) {
	console.log(`\n── ${name}`);
	const from = Date.now();
	const count = stage();
	const minutes = (Date.now() - from) / 60_000;
	const { passed, failed, skipped } = count;
	const told = skipped ? `not run here: ${skipped}` : `${passed} passed, ${failed} failed`;
	const words = `${name.padEnd(12)} ${minutes.toFixed(1).padStart(5)} min   ${told}`;
	console.log(words);
	return { name, minutes, count, words };
}

/** What takes too long to be run unasked. */
const onlyAsked = new Set(['fuzz']);

/** What only the named stages need is left out where others were asked for: `npm test -- types unit`. */
function chosenStages() {
	const asked = process.argv.slice(2);
	return Object.entries(stages).filter(([name]) =>
		asked.length === 0 ? !onlyAsked.has(name) : asked.includes(name)
	);
}

bootstrap();
runPackage('@sveltejs/kit/svelte-kit.js', ['sync']);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const chromium = await ensureChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;
else console.error('No Chromium: set CHROMIUM_PATH to one. What needs a browser will fail.');

/** @type {Outcome[]} */
const outcomes = [];
for (const [name, stage] of chosenStages()) {
	const broken =
		name === 'end to end' && outcomes.some((outcome) => outcome.name === 'build' && outcome.count.failed > 0);
	outcomes.push(runStage(name, broken ? () => one(false) : stage));
}

const sum = (/** @type {(outcome: Outcome) => number} */ part) =>
	outcomes.reduce((all, outcome) => all + part(outcome), 0);
const failed = sum(({ count }) => count.failed);
console.log(`\n${outcomes.map(({ words }) => words).join('\n')}`);
console.log(
	`${'in all'.padEnd(12)} ${sum(({ minutes }) => minutes)
		.toFixed(1)
		.padStart(5)} min`
);
console.log(`\n${sum(({ count }) => count.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
