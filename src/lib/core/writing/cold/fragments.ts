import { withoutQuotes } from '../linter/words';
import type { Mention } from '../../extraction/mention';
import type { Draft, Scene } from '../scene';

const finite = /^(?:VB[DPZ]|MD)$/;
const helping = /^(?:did|do|does)$/i;
/** A clause behind one of these needs a verb of its own, beside that of its sentence. */
const leading = /^(?:which|who|whom|whose|while|although)$/i;

/** A sentence that is one name and a clause behind its comma. */
const onlyClause = /^(?:[^:]{2,60}: )?([^,]+), (?:which|who|whose) [^,]+\.$/u;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/**
 * A clause of a draft that has lost its verb, or has no other: "The initiative, which had been launched by …", "a body through which the
 * states."; null where every clause has one.
 */
export function fragmentIn(
	{ prompt, form }: Pick<Draft, 'prompt' | 'form'>,
	{ sentence }: Scene
): string | null {
	if (sentence.words.length === 0) return null;
	const verbs = new Set(
		sentence.words.filter((word) => finite.test(word.form)).map(({ text }) => text.toLowerCase())
	);
	const verbals = new Set(
		sentence.words.filter(({ tag }) => tag === 'VERB').map(({ text }) => text.toLowerCase())
	);
	const said = wordsOf(withoutQuotes(prompt).replace(/\[[^\]]*\]/g, 'X'));
	const body = form === 'question' ? said.slice(said.findIndex((word) => leading.test(word)) + 1) : said;
	const clauses = body.filter((word) => leading.test(word)).length;
	/* Right behind "which" the parser takes a past for a participle: "which cost Hungary". */
	const isVerb = (word: string, at: number) =>
		(verbs.has(word.toLowerCase()) && !/^(?:the|an?)$/i.test(body[at - 1] ?? '')) ||
		helping.test(word) ||
		(verbals.has(word.toLowerCase()) && /^(?:which|who)$/i.test(body[at - 1] ?? ''));
	if (clauses === 0) return null;
	/* "The party, which viewed it with doubt and sought to preserve …": all verbs are of the clause. */
	const [, head] = onlyClause.exec(prompt) ?? [];
	if (form === 'cloze' && head !== undefined && !wordsOf(head).some((word) => verbs.has(word.toLowerCase())))
		return head;
	const last = body.findLastIndex((word) => leading.test(word));
	const isWhole =
		body.filter(isVerb).length > clauses && body.some((word, at) => at > last && isVerb(word, at));
	return isWhole ? null : (body[last] ?? '');
}

/** A sentence that opens with one of these needs a second verb. */
const opening = /^(?:when|because|if|unless)$/i;
/** What is not "both … and …". */
const halfOfBoth = /\bboth [\p{L}’'-]+[.?]?$/iu;

/** What is asked, and by which rule. */
type Told = Pick<Draft, 'prompt'> & { readonly rule?: Draft['rule'] | undefined };

/** A last clause that needs a verb of its sentence. */
const whenAlone = /\bwhen ([^,?]+)\?$/u;
/** What "did" asks of needs one too, where the verb asked with is the sentence's own. */
const whatDid = /^(?:[^:]{2,60}: )?\w+ what [\p{Ll} ]+? did ([^?]+)\?$/u;
/** So many letters a verb and its base have in common. */
const stem = 2;

/** Where a question has lost its verb: "… suffer a setback when its first satellite?", "In what year did a professor of law?". */
function verbAskedLost({ prompt, rule }: Told, { words }: Scene['sentence']): string | null {
	const stems = words
		.filter(({ tag }) => tag === 'VERB' || tag === 'AUX')
		.flatMap(({ text, lemma }) => [text, lemma].map((one) => one.toLowerCase().slice(0, stem)));
	const patterns = rule === 'date-question' ? [whenAlone, whatDid] : [whenAlone];
	const tails = patterns.flatMap((pattern) => pattern.exec(prompt)?.[1] ?? []);
	const isLost = (tail: string) =>
		!wordsOf(tail).some((word) => stems.some((one) => word.toLowerCase().startsWith(one)));
	return tails.find(isLost) ?? null;
}

/**
 * Where a draft breaks off before its verb, or in the middle of a pair: "When five states signed the [treaty].", "… proposed a body to
 * both regulate."; null where nothing is missing.
 */
export function verbLost(
	{ prompt, form, rule }: Told & Pick<Draft, 'form'>,
	{ sentence }: Scene
): string | null {
	if (sentence.words.length === 0) return null;
	const [half] = halfOfBoth.exec(prompt) ?? [];
	if (half !== undefined) return half;
	if (form === 'question') return verbAskedLost({ prompt, rule }, sentence);
	const said = wordsOf(withoutQuotes(prompt).replace(/\[[^\]]*\]/g, 'X')).map((word) => word.toLowerCase());
	const verbs = sentence.words.filter(({ form }) => /^(?:VB[DPZN]?|MD)$/.test(form));
	const count = said.filter((word) => verbs.some(({ text }) => text.toLowerCase() === word)).length;
	return count < (opening.test(said[0] ?? '') ? 2 : 1) ? (said[0] ?? '') : null;
}

/** "Who left the delegation and the whole thing collapsed?": a question goes on with a clause that has a subject of its own. */
export function joinedClause(
	{ prompt, form }: Pick<Draft, 'prompt' | 'form'>,
	{ sentence }: Scene
): string | null {
	if (form !== 'question') return null;
	const verbs = new Set(
		sentence.words.filter(({ form }) => /^(?:VBD|MD)$/.test(form)).map(({ text }) => text)
	);
	const [, behind = ''] = / (?:and|but) (?=(?:the|an?|its|their) )(.*)/u.exec(prompt) ?? [];
	for (const word of wordsOf(behind)) {
		if (leading.test(word) || /^(?:that|when|where|after|before|as|to)$/.test(word)) return null;
		if (verbs.has(word)) return word;
	}
	return null;
}

/** Who "he" is that no clause before it tells of: "With the economist Amartya Sen she chaired …". */
const nominative = /\b(?:he|she)\b/i;

/** "Following Jimmy Carter's inauguration, he": whose it was is whom it means. */
const ownsIn = (words: string, mentions: readonly Mention[]) =>
	mentions.some(
		({ kind, text }) => kind === 'person' && words.includes(`${text.split(' ').at(-1) ?? ''}'s `)
	);

/** Whether a prompt says "she" before anything was said of anybody: a name in an opening phrase is not whom it means. */
export function opensWithPronoun({ prompt }: Pick<Draft, 'prompt'>, { sentence, mentions }: Scene): boolean {
	const found = nominative.exec(prompt);
	if (!found || sentence.words.length === 0) return false;
	const ahead = prompt.slice(0, found.index);
	if (ownsIn(ahead, mentions)) return false;
	const before = new Set(wordsOf(ahead).map((word) => word.toLowerCase()));
	const isTold = sentence.words.some(({ form, text }) => finite.test(form) && before.has(text.toLowerCase()));
	return !isTold && ![...before].some((word) => helping.test(word) || leading.test(word));
}
