import type { Refiner } from '../passage';

/** A leading "the" is no part of a name, nor is a possessive ending. */
export const trimEdges: Refiner = (mentions) =>
	mentions.map((mention) => {
		if (!/^(?:person|organization|place|deal|event|other)$/.test(mention.kind)) return mention;
		const lead = /^[Tt]he\s+/.exec(mention.text)?.[0].length ?? 0;
		const tail = /'s?$/.exec(mention.text)?.[0].length ?? 0;
		const text = mention.text.slice(lead, mention.text.length - tail);
		return { ...mention, text, start: mention.start + lead, end: mention.end - tail };
	});
