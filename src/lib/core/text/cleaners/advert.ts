import type { Line } from '../lines';
import { isFoot, isHead, type Clean } from '../page';
import { fits, runFrom, withRest } from './matching';

const lines = [
	/^\[?\s?ad[_ -]?\d*\s?\]$|^\[ad\b[^\]]{0,20}\]$/i,
	/^(?:advertisements?|adverts?|sponsored(?: content| by .{1,40}| post)?|promoted(?: content)?|paid (?:post|content)|story continues below.*|article continues (?:below|after).*|continue reading.*|skip (?:past|ad|advert).*)$/i,
	/^(?:scroll to continue|advertisements? ·)/i,
	/^(?:support independent|become a (?:member|subscriber|patron)|sign up (?:for|to)|subscribe (?:to|now|here|today|for)|click here to (?:subscribe|join|sign|donate|support|download)|tap here|download (?:the|our) app|get (?:the|our) app|get unlimited|start your (?:free )?trial|already a (?:subscriber|member)|to continue reading|this (?:article|content) is (?:for|reserved for|free for)|you have (?:reached|read) \d|enjoy(?:ing)? this|if you (?:liked|enjoyed|like) this|help us (?:keep|stay|continue)|donate (?:now|today|to)|buy me a coffee)\b/i,
	/\bnewsletter\b.{0,60}\bsign up\b|\bsign up\b.{0,60}\bnewsletter\b|\b(?:straight|delivered) to your inbox\b|\bfree e-?mail newsletter\b|\bfrom (?:only )?[$€£]\d.{0,12}(?:a|per|\/) ?(?:week|month|year)\b|\b\d{1,2}% off\b.{0,30}$/i
];
const label =
	/^(?:advertisements?|adverts?|sponsored(?: content| by .{1,40})?|promoted|(?:a )?(?:message|word) from our (?:sponsors?|partners?).{0,40})\s?:?$/i;
const ruleLine = /^(?:[-_=*~]\s?){3,}$/;

/** A box between two rules that is headed as an advert, whole. */
function boxes(all: readonly Line[]): Line[] {
	return all.flatMap((line, at) => {
		if (!label.test(line.bare) || !ruleLine.test(all[at - 1]?.bare ?? '')) return [];
		const box = runFrom(all, at, (next, taken) => taken < 15 && !ruleLine.test(next.bare));
		return ruleLine.test(all[at + box.length]?.bare ?? '') ? box : [];
	});
}

/** Adverts and pleas to subscribe. A plea that stands within the running text must be short. */
export const advert: Clean = (page) => {
	const isPlea = (line: Line) => line.words < (isHead(line, page) || isFoot(line, page) ? 60 : 40);
	const found = page.lines.filter((line) => isPlea(line) && fits(line, lines));
	return [...withRest(found, page), ...boxes(page.lines)];
};
