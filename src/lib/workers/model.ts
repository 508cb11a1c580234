import { createTagger } from '../core/extraction/model/crfTagger';
import { unpackModel } from '../core/extraction/model/unpack';
import { err, ok, type Result } from '../core/result';
import { unpackModel as unpackSyntax } from '../core/syntax/model/unpack';
import { createParser } from '../core/syntax/parser';

/** The bytes of a gzipped file of ours at that address. */
async function fetchModel(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`The model at ${address} answered ${response.status}`);
	const unzipped = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
	return new Uint8Array(await unzipped.arrayBuffer());
}

/** Opens what is built from a model when first wanted; a failure (no network and nothing kept) is forgotten, so that the next try may do better. */
function opener<Opened>(build: (bytes: Uint8Array) => Opened) {
	let opened: Promise<Opened> | null = null;
	return async (address: string): Promise<Result<Opened, { readonly type: 'reader-unready' }>> => {
		try {
			return ok(await (opened ??= fetchModel(address).then(build)));
		} catch {
			opened = null;
			return err({ type: 'reader-unready' });
		}
	};
}

/** The tagger, from the address of its model. */
export const openTagger = opener((bytes) => createTagger(unpackModel(bytes)));

/** The parser, from the address of its model. */
export const openParser = opener((bytes) => createParser(unpackSyntax(bytes)));
