import { parseArgs } from 'node:util';
import { bootstrap, root } from './bootstrap.js';
import { build } from './build.js';
import { serve } from './serve.js';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const base = process.env.BASE_PATH ?? '';

bootstrap();
if (!build()) process.exit(1);
const { address } = await serve({ folder: `${root}build`, base, port: Number(values.port ?? 4173) });
console.log(`\nEntente is ready: ${address}\nStop it with Ctrl+C.`);
