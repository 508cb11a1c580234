import type { Refiner } from '../passage';

/** Two people in one name: "Nixon & Brezhnev". */
const pair = /^(?<first>[^&]*[^&\s])\s*&\s*(?<second>\p{Lu}[^&]*)$/u;

/** What notes join by "&" are two people, not one. A family, "Rogers & Sons", is none that it splits. */
export const pairsAreTwo: Refiner = (mentions) =>
	mentions.flatMap((mention) => {
		const { kind, start, end, text } = mention;
		const { first, second } = (kind === 'person' && pair.exec(text)?.groups) || {};
		if (!first || !second || /^(?:Sons?|Co|Partners|Associates)\b/.test(second)) return [mention];
		return [
			{ ...mention, end: start + first.length, text: first },
			{ ...mention, start: end - second.length, text: second }
		];
	});
