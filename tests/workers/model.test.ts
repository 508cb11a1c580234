import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { openParser, openTagger } from '$lib/workers/model';
import { modelFile } from '../../src/tools/readerModel';
import { syntaxModelFile } from '../../src/tools/syntaxModel';

const answering = (body: BodyInit, status = 200) =>
	vi.stubGlobal(
		'fetch',
		vi.fn(() => Promise.resolve(new Response(body, { status })))
	);
const unready = { ok: false, error: { type: 'reader-unready' } };

afterEach(() => vi.unstubAllGlobals());

test.each([
	['tagger', openTagger, modelFile],
	['parser', openParser, syntaxModelFile]
])(
	'a %s that does not come, or comes in half, is said; the next try opens it, and it stays open',
	async (_, open, address) => {
		const file = readFileSync(address);
		answering('', 503);
		expect(await open('a.model')).toEqual(unready);
		answering(file.subarray(0, file.length / 2));
		expect(await open('a.model')).toEqual(unready);
		answering(file);
		expect(await open('a.model')).toMatchObject({ ok: true });
		answering('', 503);
		expect(await open('a.model')).toMatchObject({ ok: true });
		expect(fetch).not.toHaveBeenCalled();
	}
);
