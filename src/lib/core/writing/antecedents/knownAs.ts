import { plainName } from '../../extraction/plainName';
import type { StandIn } from '../prompt/standIn';
import type { Finder } from './around';

const phrase =
	/\b(?:[Tt]h(?:is|at|e)|[Tt]hese) (?:\p{Ll}+ ){0,2}\p{Ll}+, (?:(?:also|now|then|commonly|usually|better) )?(?:known as|called|named) (?<the>the )?(?=\p{Lu})/gu;

/** "That group, known as the Shanghai Five, turned …": what is told by its name there, as that name. */
export const knownAs: Finder = ({ text, start, mentions }) =>
	[...text.matchAll(phrase)].flatMap(({ 0: words, index, groups = {} }): StandIn[] => {
		const from = start + index;
		const name = mentions.find(
			(one) => one.start === from + words.length && /^(?:organization|deal|event|place)$/.test(one.kind)
		);
		if (!name || text[name.end - start] !== ',') return [];
		const said = `${groups['the'] ?? ''}${plainName(name.text)}`;
		return [{ start: from, end: name.end + 1, words: said, meaning: name, isOwner: false }];
	});
