import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runPackage } from './bootstrap.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe'
];

/** Flags that keep a test browser quiet: nothing but the page asks for anything. */
export const chromiumFlags = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Chromium's own sandbox does not start as root. */
export const chromiumSandbox = process.getuid?.() !== 0;

/** @param {string} file */
function isRunnable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Playwright's own download, where there is one. @returns {Promise<string[]>} */
async function playwrightChromium() {
	try {
		const { chromium } = await import('@playwright/test');
		return [chromium.executablePath()];
	} catch {
		return [];
	}
}

/**
 * Looks for a Chromium: `$CHROMIUM_PATH`, the usual places, Playwright's own.
 * @returns {Promise<string | null>} its file, or null
 */
export async function findChromium() {
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const given = process.env.CHROMIUM_PATH;
	const candidates = [...(given ? [given] : []), ...onPath, ...places, ...(await playwrightChromium())];
	return candidates.find((file) => existsSync(file) && isRunnable(file)) ?? null;
}

function installByApt() {
	if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return;
	const words = ['apt-get', '-y', '-qq', '--no-install-recommends'];
	const before = chromiumSandbox ? ['sudo', '-n'] : [];
	const apt = (/** @type {string[]} */ rest) => {
		const [command = '', ...others] = [...before, ...words, ...rest];
		return run(command, others);
	};
	if (!apt(['install', 'chromium'])) if (apt(['update'])) apt(['install', 'chromium']);
}

/**
 * Finds a Chromium or installs one: by apt as root or with sudo, else Playwright's own.
 * @returns {Promise<string | null>} its file, or null where nothing helped
 */
export async function ensureChromium() {
	const found = await findChromium();
	if (found) return found;
	console.error('No Chromium found: installing one …');
	installByApt();
	const installed = await findChromium();
	if (installed) return installed;
	runPackage('@playwright/test/cli.js', ['install', 'chromium']);
	return findChromium();
}
