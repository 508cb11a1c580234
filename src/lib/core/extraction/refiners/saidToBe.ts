import { mask } from '../../text/mask';
import { anyOf } from '../../text/phrases';
import { namedBodies, namedThings } from '../lexicon/bearers';
import type { MentionKind } from '../mention';
import type { Refiner } from '../passage';

const behind = (words: string, comma: string) =>
	new RegExp(String.raw`(?<![\p{L}-])${anyOf(words)}${comma}\s+["'“‘]?$`, 'u');

/** "nuclear energy company Rosa Tam", "Pakistan's satellite, Badr": the word before says what bears the name. */
const saidToBe: readonly (readonly [before: RegExp, kind: MentionKind])[] = [
	[behind(namedBodies, ''), 'organization'],
	[behind(namedThings, ',?'), 'other']
];
/** No such word is longer, with what stands behind it. */
const farthest = 20;

/** From this confidence on a mention is what it was taken for. */
const sure = 0.95;

/** A name right behind a word for a body or a thing is that body's or thing's, if it was taken for a person's, a place's or nothing's in particular. */
export const whatTheWordBeforeSays: Refiner = (mentions, { text }) =>
	mentions.map((mention) => {
		const { start, confidence } = mention;
		if (!/^(?:person|place|other)$/.test(mention.kind) || confidence >= sure) return mention;
		const before = mask(text.slice(Math.max(0, start - farthest), start));
		const [, kind = mention.kind] = saidToBe.find(([pattern]) => pattern.test(before)) ?? [];
		return { ...mention, kind };
	});
