import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { modelVersion } from '../lib/core/syntax/model/model';
import { unpackModel } from '../lib/core/syntax/model/unpack';
import type { Desk } from '../lib/core/syntax/model/product';
import { createParser, type Parser } from '../lib/core/syntax/parser';
import { root } from './bootstrap.js';

/** Where the weights of the parser lie: what `npm run train -- --syntax` writes and the app is shipped with. */
export const syntaxModelFile = `${root}src/lib/core/syntax/model/syntax-${modelVersion}.model`;

/** The parser that the app is shipped with. */
export function shippedParser(desk?: Desk): Parser {
	return createParser(unpackModel(gunzipSync(readFileSync(syntaxModelFile))), desk);
}
