import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** The module as loaded by a page of our own at that address, in a browser that knows Trusted Types or one that does not. */
async function loaded(trusted: boolean) {
	vi.resetModules();
	vi.stubGlobal('location', new URL('https://study.example/entente/make/'));
	const createPolicy = (_: string, rules: { readonly createScriptURL: (url: string) => string }) => ({
		createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}`
	});
	vi.stubGlobal('trustedTypes', trusted ? { createPolicy } : undefined);
	return (await import('$lib/platform/ownScript')).ownScript;
}

test('a script of our own is trusted where the browser asks for it, and plain elsewhere', async () => {
	const path = '/entente/service-worker.js';
	expect((await loaded(true))(path)).toBe(`trusted ${path}`);
	expect((await loaded(false))(path)).toBe(path);
	expect((await loaded(false))('https://study.example/a.js')).toBe('https://study.example/a.js');
});

test.each([
	'https://elsewhere.example/a.js',
	'//elsewhere.example/a.js',
	'data:text/javascript,1',
	'http://study.example/a.js'
])('%s is no script of ours', async (url) => {
	for (const trusted of [true, false]) {
		const ownScript = await loaded(trusted);
		expect(() => ownScript(url)).toThrow('Inconsistent');
	}
});
