import { bareYear } from '../../dates/shapes';
import type { Mention } from '../mention';
import { mentionAt, type Passage } from '../passage';

/** After these a number of four digits is the name or the amount of something else. */
const notAfter =
	/(?:\b(?:[Rr]esolutions?|UNSCR|[Nn]os?\.|[Nn]umbers?|[Ff]light|[Rr]oom|[Pp]ages?|pp?\.|[Aa]rticles?|[Ss]ections?|[Pp]aragraphs?|[Ll]aw|[Oo]rder|[Dd]irective|[Vv]ol\.|[Bb]oeing|[Mm]odel|[Uu]nit|[Pp]ublic|of\s+some|[Ss]ome|[Aa]bout|[Oo]ver|[Nn]early|[Aa]lmost|[Aa]pproximately|[Rr]oughly|at\s+least|at\s+most|[Mm]ore\s+than|[Ff]ewer\s+than|[Ll]ess\s+than|up\s+to|[Oo]nly|[Aa]nother|[Aa]dditional|[Uu]nder|exceed(?:s|ed|ing)?|than)|[#№])\s*$/;
/** Before these it is an amount. */
const notBefore =
	/^(?:\s*(?:%|°|percent|per\s+cent|million|billion|trillion|BC|BCE|UTC|GMT|hours?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|km|kg|tons?|tonnes?|feet|acres|hectares|dollars|euros|pounds|rubles|roubles|rupees|barrels|megawatts|MW|mm|meters)\b|\s+(?:[a-z]+\s+)?(?:soldiers|troops|people|men|women|children|civilians|refugees|fighters|militants|police|officers|workers|prisoners|persons|employees|delegates|participants|members|warheads|missiles|rockets|tanks|aircraft|helicopters|planes|ships|vessels|houses|homes|villages|deaths|casualties|victims|cases|years|days|pages|words|votes|seats|copies|students|families|marines|personnel|vehicles|weapons|bombs|islands|companies|jobs)\b)/;
/** With one of these before it even a year of long ago, or one that ends in two noughts, is a year. */
const cue =
	/(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|[Cc]irca|c\.|[Aa]round|of|through|early|late|mid|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Yy]ear|[Tt]he|and|as\s+of|post|pre)|[(,–—-])\s*-?$/;

function isYear(text: string, from: number, to: number): boolean {
	const before = text.slice(Math.max(0, from - 24), from);
	const after = text.slice(to, to + 40);
	if (notAfter.test(before) || notBefore.test(after)) return false;
	const year = text.slice(from, to);
	return cue.test(before) || (/^(?:1[5-9]|20)\d\d$/.test(year) && !/00$/.test(year)) || !/^\d/.test(year);
}

/** A bare year, "early" or "late" with it. The day and month stay unknown: they are never filled in. */
export function years(passage: Passage): Mention[] {
	const found: Mention[] = [];
	for (const match of passage.text.matchAll(bareYear.pattern)) {
		const iso = bareYear.iso(match.groups ?? {});
		const to = match.index + match[0].length;
		if (iso && isYear(passage.text, match.index, to))
			found.push({ ...mentionAt(passage, [match.index, to], 'date', 0.93), iso });
	}
	return found;
}
