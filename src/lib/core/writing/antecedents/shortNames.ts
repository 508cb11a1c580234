import { plainName } from '../../extraction/plainName';
import type { StandIn } from '../prompt/standIn';
import type { Finder } from './around';
import { isSort } from './sortNoun';

/** A crowned head is called by one name: "King Hussein" is no other Hussein. */
const crowned = /\b(?:King|Queen|Sultan|Emir|Shah|Pope|Prince|Princess|Emperor|Empress|Tsar) $/u;

/** A name of one word that alone does not say whose it is, said in full where the sentence first has it: "the Treaty", "Nasser". */
export const shortNames: Finder = ({ mentions, text, start }, { names }) => {
	const seen = new Set<string>();
	return mentions.flatMap((mention): StandIn[] => {
		const name = plainName(mention.text);
		const full = names.fullName(name);
		const isFirst = !seen.has(full);
		seen.add(full);
		const isShort = mention.kind === 'person' ? !/\s/.test(name) : isSort(name);
		const isNamed =
			/^(?:person|organization|deal)$/.test(mention.kind) && full !== name && full.split(' ').length < 9;
		const [title] = crowned.exec(text.slice(0, mention.start - start)) ?? [];
		if (!isFirst || !isShort || !isNamed || (title !== undefined && !full.includes(title.trim()))) return [];
		return [{ start: mention.start, end: mention.end, words: full, meaning: mention, isOwner: true }];
	});
};
