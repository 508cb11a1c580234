import { mailEnds, mailHeads, mailingLists, mailLines } from '../lexicon/phrases';
import type { Clean } from '../page';
import { anyOf } from '../phrases';
import { begins, fits } from './matching';

const marks = [
	begins(
		String.raw`${anyOf(mailHeads)}\s?:\s.{0,40}(?:@|\d{1,2}:\d\d|fwd?:|re:|<)`,
		String.raw`${anyOf(mailLines)}\b`,
		String.raw`(?:-{2,}\s*)?(?:begin )?(?:forwarded|original) message\b`,
		String.raw`(?:${anyOf(mailEnds)}|see you next .{1,12}),?$`,
		String.raw`(?:on .{6,60}|.{4,60}@.{3,60}) wrote\s?:$`
	)
];
const forwarded = /^(?:-{2,}\s*)?(?:begin )?forwarded message\b/i;
const signature = /^--\s?$/;
const listFoot = new RegExp(String.raw`\b${anyOf(mailingLists)}\b`, 'i');
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
		...lines.filter((line) => fits(line, marks)),
		...(isList ? lines.slice(foot) : [])
	];
};
