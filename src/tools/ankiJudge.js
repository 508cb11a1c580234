import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Anki's own engine as a Python wheel: a judge in tests, never a part of the app. */
const wheel = 'anki>=26.9,<26.10';

/** @typedef {{ python: string, remove: () => void }} Judge a Python that has Anki, and how it goes away again */

/** @param {string} command @param {readonly string[]} words */
function runs(command, words) {
	return spawnSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A Python that Anki's wheel is made for; null where there is none. */
function findPython() {
	const check = 'import sys, venv; sys.exit(sys.version_info < (3, 10))';
	return ['python3', 'python'].find((python) => runs(python, ['-c', check]).status === 0) ?? null;
}

/**
 * Installs Anki into a virtual environment of its own, from the package index that pip knows here.
 * @returns {Judge | { why: string }} why not, where it is not to be had
 */
export function bringJudge() {
	const python = findPython();
	if (!python) return { why: 'there is no Python 3.10 or newer here' };
	const folder = mkdtempSync(join(tmpdir(), 'entente-judge-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	const own = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
	const isMade = runs(python, ['-m', 'venv', folder]).status === 0;
	const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1', wheel];
	if (isMade && runs(own, pip).status === 0 && runs(own, ['-c', 'import anki.collection']).status === 0)
		return { python: own, remove };
	remove();
	return {
		why: `${wheel} could not be installed: no package index that has it, or a machine it is not made for`
	};
}
