import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags, chromiumSandbox, findChromium } from '../../../src/tools/chromium.js';

/** A browser in a process of its own, over a profile that outlives it: it can be killed like any program. */
export class OwnBrowser {
	readonly #process: ChildProcess;
	readonly #browser: Browser;

	private constructor(process: ChildProcess, browser: Browser) {
		this.#process = process;
		this.#browser = browser;
	}

	/** Starts one over the profile in that folder, which is made where there is none. */
	static async open(profile: string): Promise<OwnBrowser> {
		const flags = [...chromiumFlags, ...(chromiumSandbox ? [] : ['--no-sandbox'])];
		const own = [`--user-data-dir=${profile}`, '--headless=new', '--remote-debugging-port=0'];
		const words = [...flags, ...own, '--window-size=1280,900', 'about:blank'];
		const process = spawn((await findChromium()) ?? chromium.executablePath(), words, {
			detached: true,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		return new OwnBrowser(process, await chromium.connectOverCDP(await addressOf(process)));
	}

	get context(): BrowserContext {
		const context = this.#browser.contexts()[0];
		if (!context) throw new Error('Inconsistent: a browser without a profile');
		return context;
	}

	/** A tab at that address. */
	async visit(address: string): Promise<Page> {
		const page = await this.context.newPage();
		await page.goto(address);
		return page;
	}

	/** The whole browser is gone at once, as when the machine kills it: no page hears of it, nothing is written any more. */
	async kill(): Promise<void> {
		const gone = once(this.#process, 'exit');
		// Until Playwright has noticed, it may still ask the dead browser for its trace, and fail the test for that.
		const noticed = this.#noticed();
		process.kill(-(this.#process.pid ?? 0), 'SIGKILL');
		await Promise.all([gone, noticed]);
	}

	#noticed(): Promise<void> {
		return new Promise((done) => {
			if (this.#browser.isConnected()) this.#browser.once('disconnected', () => done());
			else done();
		});
	}

	/** Ends it, if it still runs. */
	async close(): Promise<void> {
		if (this.#process.exitCode === null && this.#process.signalCode === null) await this.kill();
	}
}

/** Where a starting browser says that it listens. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
	if (!stderr) throw new Error('Inconsistent: started without its words');
	for await (const line of createInterface({ input: stderr })) {
		const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? [];
		if (address) return address;
	}
	throw new Error('The browser ended before it listened');
}
