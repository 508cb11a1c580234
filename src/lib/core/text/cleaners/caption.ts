import { monthNames } from '../lexicon/bylines';
import { pictures, picturePlaces, pictureSources, sounds } from '../lexicon/phrases';
import type { Line } from '../lines';
import { type Clean } from '../page';
import { anyOf } from '../phrases';
import { begins, fits, withRest } from './matching';

const patterns = [
	begins(
		String.raw`file ?(?:photo)?\s?[-–—:]\s`,
		String.raw`${anyOf(pictures)}\b[ .:]*\d*(?:\.\d+)*\s?[:.–—-]`,
		String.raw`(?:item \d+ of \d+|\[\d+\/\d+\])\s`,
		String.raw`[([]${anyOf(sounds)}\b.{0,60}[)\]]$`,
		String.raw`\[(?:image|photo|video|picture|map|figure|embed)\b.{0,80}\]$|<(?:image|photo)[^<>]{0,60}>$`,
		String.raw`(?:image|photo) (?:source|credit|caption)\b`,
		String.raw`(?:map|figure|chart) (?:no\.? )?\d+\b(?!.*\.$)`,
		String.raw`${anyOf(picturePlaces)}\b.{0,20}[:,]\s`
	)
];
const credit = new RegExp(
	String.raw`(?:${anyOf(pictureSources)}|\b(?:a|af|rf)p\b|\bap photo.{0,60}|\bafp photo|reuters\/.{1,40}|\bepa\b|photograph:.{1,60}|photo(?:graph)?(?: by| credit|:).{1,50}|image:.{1,50}|credit:.{1,50}|courtesy (?:of|photo).{0,40})[)\]]?\.?$`,
	'i'
);
const creditMark = /[(|/:—–-]\s?[^(|/:—–]{0,60}$|photo|courtesy|©|\/|getty|credit/i;
const longest = 320;

/** A line about a picture says who is where, and does not end as a sentence: "… initialling the agreement, 21 November 1995". */
const dated = new RegExp(
	String.raw`, (?:circa )?(?:1[4-9]|20)\d\d$|,? (?:\d{1,2} )?${anyOf(monthNames)}(?: \d{1,2},)? \d{4}$`
);
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
