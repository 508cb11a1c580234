import type { Line } from '../lines';
import { type Clean } from '../page';
import { fits, withRest } from './matching';

const patterns = [
	/^file ?(?:photo)?\s?[-–—:]\s/i,
	/^(?:photo|photograph|image|picture|figure|fig\.|graphic|map|chart|caption|illustration|video|infographic)\b[ .:]*\d*(?:\.\d+)*\s?[:.–—-]/i,
	/^(?:item \d+ of \d+|\[\d+\/\d+\])\s/i,
	/^[([](?:soundbite|music|applause|laughter|cheers|crosstalk|inaudible|pause|video clip)\b.{0,60}[)\]]$/i,
	/^\[(?:image|photo|video|picture|map|figure|embed)\b.{0,80}\]$|^<(?:image|photo)[^<>]{0,60}>$/i,
	/^(?:image|photo) (?:source|credit|caption)\b/i,
	/^(?:map|figure|chart) (?:no\.? )?\d+\b(?!.*\.$)/i,
	/^(?:above|below|left|right|top|pictured|in this (?:photo|picture|image|file photo))\b.{0,20}[:,]\s/i
];
const credit =
	/(?:\/file|getty images|\bap\b|\bap photo.{0,60}|\b[ar]fp\b|\bafp photo|reuters|reuters\/.{1,40}|epa-efe|\bepa\b|shutterstock|alamy|unsplash|wikimedia commons|bloomberg|xinhua|tass|anadolu(?: agency)?|photograph:.{1,60}|photo(?:graph)?(?: by| credit|:).{1,50}|image:.{1,50}|credit:.{1,50}|courtesy (?:of|photo).{0,40})[)\]]?\.?$/i;
const creditMark = /[(|/:—–-]\s?[^(|/:—–]{0,60}$|photo|courtesy|©|\/|getty|credit/i;
const longest = 320;

/** A line about a picture says who is where, and does not end as a sentence: "… initialling the agreement, 21 November 1995". */
const dated =
	/, (?:circa )?(?:1[4-9]|20)\d\d$|,? (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)? \d{4}$/;
const shown =
	/\b(?!during\b|king\b|being\b|according\b)\p{L}\p{Ll}{2,}ing\b|\((?:left|right|cent(?:re|er)|l|r|c)\)/u;

function isCredited({ text }: Line): boolean {
	if (text.length > longest) return false;
	const found = credit.exec(text);
	return found !== null && creditMark.test(text.slice(Math.max(0, found.index - 3)));
}

function isScene(line: Line, before: Line | undefined, after: Line | undefined): boolean {
	if (line.isClosed || line.words < 8 || line.words > 45 || /^[#*•>|-]|\t|[:;]$/.test(line.text))
		return false;
	const isAlone = line.afterBlank && (after?.afterBlank ?? true) && before !== undefined;
	return isAlone && dated.test(line.text) && shown.test(line.text);
}

/** What stands below pictures, and who took them. */
export const caption: Clean = (page) => {
	const { lines, all } = page;
	const found = lines.filter((line) => fits(line, patterns) || isCredited(line));
	const scenes = lines.filter((line) => isScene(line, all[line.place - 1], all[line.place + 1]));
	return [
		...withRest(
			found.filter((line) => !line.isClosed || !line.afterBlank || line.words < 40),
			page
		),
		...scenes
	];
};
