import type { Mention } from '../extraction/mention';
import type { Scene } from './scene';
import { baseOfPast } from './lexicon/verbs';

/** Who does what: the parts of a main clause, in the words of the text (masked). Offsets are those of the article. */
export interface MainClause {
	/** A date or an opening before the subject, without its comma. */
	readonly lead: string;
	readonly subject: string;
	readonly subjectSpan: { readonly start: number; readonly end: number };
	/** "was", "has": what a question puts before the subject; empty for a simple past. */
	readonly auxiliary: string;
	/** The verb after it: as it stands, or the base of a simple past. */
	readonly verb: string;
	/** The finite verb or verbs as written. */
	readonly verbAsWritten: string;
	readonly rest: string;
	readonly restStart: number;
}

const leadPattern =
	/^(?:(?:In|On|By|Since|During|After|Before|Following|Within|At|Under)\s[^,;:]{3,90}?|However|Consequently|Moreover|Arguably|Eventually|Later|Finally),\s+(?:(?:however|therefore|meanwhile),\s+)?/u;
const finite =
	/(?<![\p{L}\p{N}-])(?:(?<aux>was|were|is|are|has|have|had|will|would|can|could)(?:\s+(?:also|now|then|later|eventually|officially|formally|first|never|not|largely|reportedly|initially))*\s+(?<main>\p{Ll}[\p{L}-]*|\p{Lu}?\p{L}+)|(?<past>\p{Ll}+))(?![\p{L}\p{N}-])/gu;
const adverb =
	/^(?:also|later|then|eventually|finally|initially|formally|officially|reportedly|subsequently|first|again|now)\s+/;
const notSubject =
	/^(?:it|he|she|they|we|i|you|this|that|these|those|there|its|his|her|their|our|my|who|which|one|some|many|both|each|neither|all|another)\b/iu;
/** A subject with one of these in it is no simple one. */
const tangled = /[;:"()]|\b(?:that|which|who|whose|when|where|while|if|because|although|as|to|but)\b/iu;
/** The verb that follows belongs to a clause within the sentence. */
const relative = /,\s+(?:which|who|whose|whom|where|when)\b[^,]*$/u;
const apposition = /^(?<head>[^,]+),\s[^,]+,?$/u;

/** The verb at a match: null where the word is no finite verb, or may be a participle after its noun. */
function verbOf(groups: Record<string, string | undefined>) {
	const { aux, main = '', past = '' } = groups;
	if (aux) return { auxiliary: aux, verb: main };
	const base = baseOfPast.get(past);
	return base ? { auxiliary: '', verb: base } : null;
}

/** The main clause of a sentence whose first finite verb follows a plain named subject; null where that is in doubt. */
export function mainClauseOf({ text, start, mentions }: Scene): MainClause | null {
	const lead = leadPattern.exec(text)?.[0] ?? '';
	const body = text.slice(lead.length).replace(/[.!?]["')]*$/u, '');
	for (const found of body.matchAll(finite)) {
		const verb = verbOf(found.groups ?? {});
		if (!verb) continue;
		const before = body.slice(0, found.index);
		if (relative.test(before)) continue;
		const head = apposition.exec(before.trim())?.groups?.head ?? before.trim();
		const whole = head
			.replace(/,\s*(?:however|too|meanwhile)$/u, '')
			.replace(/\s+(?:also|later|then|eventually|finally|initially|formally|officially|subsequently)$/u, '')
			.trim();
		const subject = whole.replace(/\s*\(\p{Lu}[\p{L}.]*\)$/u, '');
		if (subject === '' || notSubject.test(subject) || tangled.test(subject) || subject.includes(','))
			return null;
		if (subject.split(/\s+/).length > 9) return null;
		const subjectSpan = { start: start + lead.length, end: start + lead.length + subject.length };
		if (!isNamed(subject, subjectSpan, mentions)) return null;
		const restFrom = found.index + found[0].length;
		const rest = body.slice(restFrom).replace(adverb, '');
		return {
			lead: lead.replace(/,\s+(?:(?:however|therefore|meanwhile),\s+)?$/u, ''),
			subject,
			subjectSpan,
			...verb,
			verbAsWritten: found[0].trim(),
			rest,
			restStart: start + lead.length + restFrom
		};
	}
	return null;
}

function isNamed(
	subject: string,
	span: { start: number; end: number },
	mentions: readonly Mention[]
): boolean {
	return (
		/^(?:\p{Lu}|the\s|an?\s)/u.test(subject) &&
		mentions.some(
			({ start, end, kind }) => start >= span.start && end <= span.end && kind !== 'date' && kind !== 'time'
		)
	);
}

const looseEnd =
	/(?:;\s|:\s|\s[–—-]\s|[–—]|,\s+(?:which|who|whom|whose|where|when|while|whereas|although|though|but|because|since|so|and\s(?:its?|they|he|she|later|in\s\d{4})|as|including|saying|adding|following|upon|however|in\s(?:order|exchange|addition)|after|before|until|unless|if|with)\b|\s+(?:and|but)\s+(?=(?:the\s)?\p{Lu}[^,]{0,40}?\s(?:is|was|are|were|has|had|will)\b)|\s+and,?\s+in,?\s+\d|\s+\((?![^)]*\))|,\s+(?:took|was|were|had|has)\b|\s+(?:after|once|because|although|while|when|where|since\s+(?:he|she|it|they))\s).*$/su;

/** What follows the verb, up to where another clause begins. */
export function tightRest(rest: string): string {
	return rest
		.replace(looseEnd, '')
		.replace(/\s*\([^)]*$/u, '')
		.replace(/\s+/g, ' ')
		.replace(/[\s,]+$/u, '')
		.trim();
}
