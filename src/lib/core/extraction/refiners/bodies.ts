import { anyOf } from '../../text/phrases';
import { setUp, smallDeals, smallEvents } from '../lexicon/bearers';
import type { Mention, MentionKind } from '../mention';
import type { Refiner } from '../passage';

/** A name that ends so is never a deal's. */
const body = new RegExp(String.raw`\s${anyOf(setUp)}$`);

/** Words in small letters that belong to the name before them. */
const rests: Partial<Record<MentionKind, RegExp>> = {
	nationality: /^\s+[Pp]arty\b/,
	deal: new RegExp(String.raw`^\s+${anyOf(smallDeals)}\b`),
	event: new RegExp(String.raw`^\s+${anyOf(smallEvents)}\b`)
};
/** No such word is longer, with the blanks before it. */
const longest = 16;

function whole(mention: Mention, text: string, next: number): Mention {
	const { kind, end } = mention;
	if (kind === 'deal' && body.test(mention.text)) return { ...mention, kind: 'organization' };
	/* "the SALT agreement" is told of by what its letters stand for. */
	const isLetters = kind !== 'nationality' && !/\p{Ll}$/u.test(mention.text);
	const [rest = ''] = (!isLetters && rests[kind]?.exec(text.slice(end, end + longest))) || [];
	if (rest === '' || end + rest.length > next) return mention;
	return {
		...mention,
		kind: kind === 'nationality' ? 'organization' : kind,
		end: end + rest.length,
		text: mention.text + rest
	};
}

/**
 * Banks and ministries are bodies, and so is a party named for its persuasion: "the Communist party". "The Dayton accord" is as much a
 * name as "the Dayton Accord".
 */
export const bodiesByTheirWord: Refiner = (mentions, { text }) =>
	mentions.map((mention, at) => whole(mention, text, mentions[at + 1]?.start ?? Infinity));
