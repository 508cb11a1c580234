import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const stampFile = `${root}node_modules/.entente-lock`;

/**
 * Runs a command in the project's folder, its words going straight to the terminal's error stream.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} variables added to the environment
 * @returns {boolean} whether it ended well
 */
export function run(command, words, variables = {}) {
	const { status } = spawnSync(command, words, {
		cwd: root,
		env: { ...process.env, ...variables },
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	});
	return status === 0;
}

/**
 * Runs one of the installed packages' commands under this very Node.
 * @param {string} script its file inside `node_modules`
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} variables added to the environment
 * @returns {boolean} whether it ended well
 */
export function runPackage(script, words, variables = {}) {
	return run(process.execPath, [`${root}node_modules/${script}`, ...words], variables);
}

/** Ends the process with a sentence a person can act on. @param {string} sentence @returns {never} */
function refuse(sentence) {
	console.error(sentence);
	process.exit(1);
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	refuse(`Entente needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

function install() {
	console.error('Installing the packages (about a minute, once) …');
	const npm = process.env.npm_execpath;
	const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
	const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...words]) : run('npm', words);
	if (!done) refuse('The packages could not be installed: what npm said stands above.');
}

/** Makes a fresh clone ready: checks Node, and installs the packages unless the lock file is the one installed last. */
export function bootstrap() {
	checkNode();
	const lock = createHash('sha256')
		.update(readFileSync(`${root}package-lock.json`))
		.digest('hex');
	if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== lock) {
		install();
		writeFileSync(stampFile, lock);
	}
	if (!existsSync(`${root}.svelte-kit/tsconfig.json`)) runPackage('@sveltejs/kit/svelte-kit.js', ['sync']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) bootstrap();
