import type { Clean } from '../page';
import { fits } from './matching';

const heads = [
	/^(?:from|to|cc|bcc|reply-to|subject|sent|date)\s?:\s.{0,40}(?:@|\d{1,2}:\d\d|fwd?:|re:|<)/i,
	/^(?:sent from my|get outlook for|view (?:this (?:e-?mail|message|newsletter) |it )?in (?:your |a )?browser|was this (?:e-?mail |newsletter )?forwarded|did (?:someone|somebody|a friend) (?:forward|send)|our mailing address|forwarded by)\b/i,
	/^(?:-{2,}\s*)?(?:begin )?(?:forwarded|original) message\b/i,
	/^(?:(?:(?:kind|best|warm) )?(?:regards|wishes)|best|cheers|warmly|sincerely|yours (?:sincerely|faithfully|truly)|until next (?:week|time|month)|see you next .{1,12}|thanks for reading),?$/i,
	/^(?:on .{6,60}|.{4,60}@.{3,60}) wrote\s?:$/i,
	/^(?:you (?:are )?receiv(?:ed?|ing) this|to unsubscribe|unsubscribe|manage (?:your )?preferences|update your preferences|list-unsubscribe)\b/i
];
const forwarded = /^(?:-{2,}\s*)?(?:begin )?forwarded message\b/i;
const signature = /^--\s?$/;
const listFoot = /\b(?:unsubscribe|subscribed|mailing list|google groups|opt[ -]?out|preferences)\b/i;
const listLeave = /\bunsubscribe\b/i;
const note = 60;

/** Heads of letters, the forwarder's own words above what is forwarded, and what a mailing list hangs below. */
export const mail: Clean = (page) => {
	const { lines } = page;
	const last = lines.length - 1;
	const to = lines.findIndex((line, at) => at < 30 && forwarded.test(line.bare));
	const above = to > 0 ? lines.slice(0, to) : [];
	const isNote = above.reduce((sum, { words }) => sum + words, 0) < note + above.length * 8;
	const foot = lines.findIndex(
		(line, at) =>
			at > lines.length * 0.5 &&
			((signature.test(line.text) && last - at < 12) ||
				(last - at < 8 && listLeave.test(line.text) && line.words < 25))
	);
	const isList = foot >= 0 && lines.slice(foot).some(({ text }) => listFoot.test(text.slice(0, 200)));
	return [
		...(isNote ? above : []),
		...lines.filter((line) => fits(line, heads)),
		...(isList ? lines.slice(foot) : [])
	];
};
