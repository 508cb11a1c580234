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
/** The second of two fields of work: "Office of Management and Budget". */
const second = /^\s+and\s+\p{Lu}\p{Ll}+(?![\p{L}'’-])/u;
/** Nothing more is looked at behind a name. */
const looked = 30;

/** What belongs to a name of the words behind it. */
function restOf({ kind, text }: Mention, behind: string): string {
	/* "the SALT agreement" is told of by what its letters stand for. */
	const isLetters = kind !== 'nationality' && !/\p{Ll}$/u.test(text);
	const isOfFields = /^(?:organization|deal|event)$/.test(kind) && /\s(?:of|for|on)\s/.test(text);
	const [rest = ''] = (!isLetters && rests[kind]?.exec(behind)) || (isOfFields && second.exec(behind)) || [];
	return rest;
}

function whole(mention: Mention, text: string, next: number): Mention {
	const { kind, end } = mention;
	if (kind === 'deal' && body.test(mention.text)) return { ...mention, kind: 'organization' };
	const rest = restOf(mention, text.slice(end, end + looked));
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
 * name as "the Dayton Accord", and what no name of its own follows an "and" belongs to the body before.
 */
export const bodiesByTheirWord: Refiner = (mentions, { text }) =>
	mentions.map((mention, at) => whole(mention, text, mentions[at + 1]?.start ?? Infinity));
