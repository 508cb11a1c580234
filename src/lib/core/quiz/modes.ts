import { choose } from './choose';
import { type } from './type';

/** Every way to be asked, in the order they are offered. */
export const modes = [choose, type] as const;
