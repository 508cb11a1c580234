import { titles } from '../lexicon/heads';
import type { Mention } from '../mention';
import type { Refiner } from '../passage';

const leading = /^(?<title>[\p{L}-]+?)(?:-designate|-elect)?\.?\s+(?=\p{Lu})/u;

/** How long the titles are that a name begins with. */
function lengthOfTitles(name: string): number {
	let length = 0;
	for (;;) {
		const { 0: found = '', groups } = leading.exec(name.slice(length)) ?? {};
		if (!titles.has(groups?.title ?? '')) return length;
		length += found.length;
	}
}

/** A person's name begins after the titles: "Sheikh Ahmad", "Chancellor-designate Angela Merkel". */
export const titlesOff: Refiner = (mentions) =>
	mentions.map((mention): Mention => {
		const length = mention.kind === 'person' ? lengthOfTitles(mention.text) : 0;
		return length === 0
			? mention
			: { ...mention, start: mention.start + length, text: mention.text.slice(length) };
	});
