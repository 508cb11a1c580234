import { anyOf } from '../../text/phrases';
import { titles } from '../lexicon/heads';
import { addresses } from '../lexicon/offices';
import type { Mention } from '../mention';
import type { Refiner } from '../passage';

const leading = /^(?<title>[\p{L}-]+?)(?:-designate|-elect)?\.?\s+(?=\p{Lu})/u;

/** Nothing but a form of address, initials before it or not: "H. E. Mr". */
const address = new RegExp(String.raw`^(?:(?:\p{Lu}\.?|His|Her|Your)\s*)*\b${anyOf(addresses)}\.?$`, 'u');

/** How long the titles are that a name begins with. */
function lengthOfTitles(name: string): number {
	let length = 0;
	for (;;) {
		const { 0: found = '', groups } = leading.exec(name.slice(length)) ?? {};
		if (!titles.has(groups?.title ?? '')) return length;
		length += found.length;
	}
}

/** A person's name begins after the titles ("Sheikh Ahmad", "Chancellor-designate Angela Merkel"), and titles alone are nobody's. */
export const titlesOff: Refiner = (mentions) =>
	mentions.flatMap((mention): readonly Mention[] => {
		const { kind, start, text } = mention;
		if (kind !== 'person') return [mention];
		const length = lengthOfTitles(text);
		if (address.test(text)) return [];
		return [length === 0 ? mention : { ...mention, start: start + length, text: text.slice(length) }];
	});
