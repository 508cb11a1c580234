import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createTagger } from '../lib/core/extraction/model/crfTagger';
import { modelVersion } from '../lib/core/extraction/model/model';
import { unpackModel } from '../lib/core/extraction/model/unpack';
import type { Tagger } from '../lib/core/extraction/tagger';
import { root } from './bootstrap.js';

/** Where the weights of the tagger lie: what `npm run train` writes and the app is shipped with. */
export const modelFile = `${root}src/lib/core/extraction/model/reader-${modelVersion}.model`;

/** The tagger that the app is shipped with. */
export function shippedTagger(): Tagger {
	return createTagger(unpackModel(gunzipSync(readFileSync(modelFile))));
}
