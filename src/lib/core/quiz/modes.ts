import { choose } from './choose';
import { match } from './match';
import { order } from './order';
import { type } from './type';

/** Every way to be asked, in the order they are offered. */
export const modes = [choose, type, match, order] as const;
