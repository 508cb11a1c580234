import { choose } from './choose';
import { match } from './match';
import { order } from './order';
import { truth } from './truth';
import { type } from './type';

/** Every way to be asked, in the order they are offered. */
export const modes = [choose, type, truth, match, order] as const;
