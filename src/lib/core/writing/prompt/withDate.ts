import { printDate } from '../../dates/print';
import { isPoint, precisionOf } from '../../dates/value';
import type { Span } from '../../text/article';
import { isInClauseOf, verbAbove } from '../grammar/above';
import type { Draft, Scene } from '../scene';
import { midSentence, saysYear } from './wording';

/** What happened before, or at another time than its sentence opens with. */
const earlier = /\bhad\b|\b(?:after|before|until|since|when|while)\b/i;
/** Rules that ask who did what, or what was done. */
const told =
	/^(?:who-question|which-organization-question|together|act-theme|act-actor|signed|supplied|(?:person|organization)-(?:cloze|object|oblique))$/;
const asking = /^(?:Who|Whom|Which|What|With|To|By|From|Under|At|In which|Of|On which) /;

/** The day, month or year that a sentence opens with, as words: "In January 2017". */
function openingOf({ mentions, text, start }: Scene): string | null {
	const [date] = mentions;
	if (date?.kind !== 'date' || !date.iso || !isPoint(date.iso)) return null;
	if (!/^(?:In|On|During)(?: (?:early|late|mid))?(?: the)?[ -]$/.test(text.slice(0, date.start - start)))
		return null;
	return `${precisionOf(date.iso) === 'day' ? 'On' : 'In'} ${printDate(date.iso)}`;
}

/** "On 4 February 1899, two days before the Senate ratified the treaty, fighting broke out": whether what is asked for is of the clause that the date opens. */
function isOfOpening({ sentence }: Scene, date: Span, mark: Span): boolean {
	const [timed, asked] = [verbAbove(sentence, date), verbAbove(sentence, mark)];
	return timed < 0 || asked < 0 || isInClauseOf(sentence, asked, timed);
}

/** A draft that asks for a name and tells no year, behind the date its sentence opens with: "In January 2017, who boarded a plane out of Banjul?" */
export function withDate(draft: Draft, scene: Scene): Draft {
	const { prompt, label, lead, mark, rule } = draft;
	if (
		!told.test(rule) ||
		label !== undefined ||
		lead !== undefined ||
		saysYear(prompt) ||
		earlier.test(prompt)
	)
		return draft;
	const opening = openingOf(scene);
	const [date] = scene.mentions;
	if (opening === null || !date || mark.start < date.end || !isOfOpening(scene, date, mark)) return draft;
	const said = asking.test(prompt) ? prompt.charAt(0).toLowerCase() + prompt.slice(1) : midSentence(prompt);
	return { ...draft, prompt: `${opening}, ${said}` };
}
