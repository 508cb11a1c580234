import { modelVersion } from '../lib/core/syntax/model/model';
import { root } from './bootstrap.js';

/** Where the weights of the parser lie: what `npm run train -- --syntax` writes and the app is shipped with. */
export const syntaxModelFile = `${root}src/lib/core/syntax/model/syntax-${modelVersion}.model`;
