import { mask } from '../../text/mask';
import type { Mention } from '../mention';
import type { Refiner } from '../passage';

const storm = '(?:Hurricane|Typhoon|Cyclone|(?:Tropical\\s+)?Storm)';
const named = new RegExp(`^(?:Super\\s+)?${storm}\\s+(?<name>\\p{Lu}\\p{Ll}+)$`, 'u');
const before = new RegExp(
	`(?<![\\p{L}-])(?:(?<own>${storm})|hurricane|typhoon|cyclone|tropical\\s+storm)\\s+$`,
	'u'
);
/** "Tropical Storm " is no longer, and what stands before it counts. */
const farthest = 18;

const isTakenBack = ({ kind }: Mention) => /^(?:person|place|event|other)$/.test(kind);

/** "Hurricane Wilma" as one event, also where only "Wilma" was found (nothing before `free`); null for what is no storm's name. */
function asStorm(mention: Mention, text: string, free: number): Mention | null {
	if (!isTakenBack(mention)) return null;
	const event = { ...mention, kind: 'event' as const };
	if (named.test(mention.text)) return event;
	if (!/^\p{Lu}\p{Ll}+$/u.test(mention.text)) return null;
	const lead = mask(text.slice(Math.max(0, mention.start - farthest), mention.start));
	const { 0: word = '', groups } = before.exec(lead) ?? {};
	if (!groups?.own) return word ? event : null;
	const start = mention.start - word.length;
	return start < free ? null : { ...event, start, text: word + mention.text };
}

/** A storm bears a person's name: it is an event, and so is its name alone throughout the article. */
export const stormsAreEvents: Refiner = (mentions, { text }) => {
	const storms = new Map<Mention, Mention>();
	mentions.forEach((mention, at) => {
		const found = asStorm(mention, text, mentions[at - 1]?.end ?? 0);
		if (found) storms.set(mention, found);
	});
	if (storms.size === 0) return mentions;
	const names = new Set([...storms.values()].map((one) => named.exec(one.text)?.groups?.name ?? one.text));
	return mentions.map(
		(mention) =>
			storms.get(mention) ??
			(isTakenBack(mention) && names.has(mention.text) ? { ...mention, kind: 'event' as const } : mention)
	);
};
