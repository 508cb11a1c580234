import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createTagger } from '../../../../src/lib/core/extraction/model/crfTagger';
import { unpackModel } from '../../../../src/lib/core/extraction/model/unpack';
import { unpackModel as unpackSyntax } from '../../../../src/lib/core/syntax/model/unpack';
import { createParser } from '../../../../src/lib/core/syntax/parser';
import type { Timing } from './page';
import { readersWith, type ReaderName } from './readers';

const [tagger = '', parser = ''] = process.argv.slice(2);
const bytesOf = (file: string) => gunzipSync(readFileSync(file));
const readers = readersWith(
	createTagger(unpackModel(bytesOf(tagger))),
	createParser(unpackSyntax(bytesOf(parser)))
);

process.on('message', ({ reader, text }: { readonly reader: ReaderName; readonly text: string }) => {
	const start = performance.now();
	const found = readers[reader](text);
	process.send?.({ ms: performance.now() - start, found } satisfies Timing);
});

/* What is sent before anybody listens is lost. */
process.send?.('ready');
