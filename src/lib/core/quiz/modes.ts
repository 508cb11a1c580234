import { choose } from './choose';
import { match } from './match';
import type { Askable, Mode } from './mode';
import { order } from './order';
import { truth } from './truth';
import { type } from './type';

/** A mode that asks no card whose deck's owner does not let it. */
function narrowed<Of extends Mode>(mode: Of): Of {
	const isLet = ({ ways = [] }: Askable) => ways.length === 0 || ways.some((way) => way === mode.asked);
	return { ...mode, suits: (card: Askable) => isLet(card) && mode.suits(card) };
}

/** Every way to be asked, in the order they are offered. */
export const modes = [
	narrowed(choose),
	narrowed(type),
	narrowed(truth),
	narrowed(match),
	narrowed(order)
] as const;
