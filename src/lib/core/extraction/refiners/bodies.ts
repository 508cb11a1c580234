import type { Mention } from '../mention';
import type { Refiner } from '../passage';

/** A name that ends so is never a deal's: what states set up, not what they agree on. */
const body =
	/\s(?:Agency|Army|Authority|Bank|Bureau|Commission|Committee|Company|Corporation|Department|Institute|Ministry|Navy|Senate|University)$/;
const party = /^\s+[Pp]arty\b/;

function asBody(mention: Mention, text: string, next: number): Mention {
	const { kind, end } = mention;
	if (kind === 'deal' && body.test(mention.text)) return { ...mention, kind: 'organization' };
	const rest = kind === 'nationality' ? (party.exec(text.slice(end, end + 12))?.[0] ?? '') : '';
	if (rest === '' || end + rest.length > next) return mention;
	return { ...mention, kind: 'organization', end: end + rest.length, text: mention.text + rest };
}

/** Banks and ministries are bodies, and so is a party named for its persuasion: "the Communist party". */
export const bodiesByTheirWord: Refiner = (mentions, { text }) =>
	mentions.map((mention, at) => asBody(mention, text, mentions[at + 1]?.start ?? Infinity));
