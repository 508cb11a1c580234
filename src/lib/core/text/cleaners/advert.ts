import { advertLabels, advertTurns, pleas, pleasWithin } from '../lexicon/phrases';
import type { Line } from '../lines';
import { isFoot, isHead, type Clean } from '../page';
import { anyOf } from '../phrases';
import { begins, fits, runFrom, withRest } from './matching';
import { drawn } from './rule';

const labels = anyOf(advertLabels);
const lines = [
	/^\[?\s?ad[_ -]?\d*\s?\]$|^\[ad\b[^\]]{0,20}\]$/i,
	begins(
		String.raw`${labels}$|sponsored(?: content| by .{1,40}| post)?$|promoted content$|paid (?:post|content)$`,
		anyOf(advertTurns),
		String.raw`(?:${anyOf(pleas)}|you have (?:reached|read) \d)\b`
	),
	new RegExp(String.raw`\b${anyOf(pleasWithin)}\b`, 'i'),
	/\bnewsletter\b.{0,60}\bsign up\b|\bsign up\b.{0,60}\bnewsletter\b|\bfrom (?:only )?[$€£]\d.{0,12}(?:a|per|\/) ?(?:week|month|year)\b|\b\d{1,2}% off\b.{0,30}$/i
];
const label = begins(labels, 'sponsored', '(?:a )?(?:message|word) from our (?:sponsor|partner)');

/** A box between two rules that is headed as an advert, whole. */
function boxes(all: readonly Line[]): Line[] {
	return all.flatMap((line, at) => {
		if (!label.test(line.bare) || !drawn.test(all[at - 1]?.bare ?? '')) return [];
		const box = runFrom(all, at, (next, taken) => taken < 15 && !drawn.test(next.bare));
		return drawn.test(all[at + box.length]?.bare ?? '') ? box : [];
	});
}

/** Adverts and pleas to subscribe. A plea that stands within the running text must be short. */
export const advert: Clean = (page) => {
	const isPlea = (line: Line) => line.words < (isHead(line, page) || isFoot(line, page) ? 60 : 40);
	const found = page.lines.filter((line) => isPlea(line) && fits(line, lines));
	return [...withRest(found, page), ...boxes(page.lines)];
};
