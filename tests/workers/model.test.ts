import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { openTagger } from '$lib/workers/model';
import { modelFile } from '../../src/tools/readerModel';

const file = readFileSync(modelFile);
const answering = (body: BodyInit, status = 200) =>
	vi.stubGlobal(
		'fetch',
		vi.fn(() => Promise.resolve(new Response(body, { status })))
	);
const unready = { ok: false, error: { type: 'reader-unready' } };

afterEach(() => vi.unstubAllGlobals());

test('a model that does not come, or comes in half, is said; the next try opens it, and it stays open', async () => {
	answering('', 503);
	expect(await openTagger('reader.model')).toEqual(unready);
	answering(file.subarray(0, file.length / 2));
	expect(await openTagger('reader.model')).toEqual(unready);
	answering(file);
	expect(await openTagger('reader.model')).toMatchObject({ ok: true });
	answering('', 503);
	expect(await openTagger('reader.model')).toMatchObject({ ok: true });
	expect(fetch).not.toHaveBeenCalled();
});
