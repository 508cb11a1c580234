import { createTagger } from '../core/extraction/model/crfTagger';
import { unpackModel } from '../core/extraction/model/unpack';
import type { Tagger } from '../core/extraction/tagger';
import { err, ok, type Result } from '../core/result';

/** The tagger of the model at that address: a gzipped file of ours. */
async function fetchTagger(address: string): Promise<Tagger> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`The model at ${address} answered ${response.status}`);
	const unzipped = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
	return createTagger(unpackModel(new Uint8Array(await unzipped.arrayBuffer())));
}

let opened: Promise<Tagger> | null = null;

/** The tagger, opened when first wanted; a failure (no network and nothing kept) is forgotten, so that the next try may do better. */
export async function openTagger(
	address: string
): Promise<Result<Tagger, { readonly type: 'reader-unready' }>> {
	try {
		return ok(await (opened ??= fetchTagger(address)));
	} catch {
		opened = null;
		return err({ type: 'reader-unready' });
	}
}
