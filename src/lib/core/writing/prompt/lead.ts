import { once } from '../../once';
import { dependentsBy } from '../../syntax/sentence';
import { mainSubject } from '../antecedents/around';
import { meansOne, pointingPhrase } from '../cold/definites';
import { opensWithPronoun, fragmentIn } from '../cold/fragments';
import { incompleteWords } from '../cold/incomplete';
import { lostWord } from '../cold/pronouns';
import { stated } from '../grammar/ask';
import { isFact } from '../rules/trust';
import type { Draft, Scene } from '../scene';
import type { Span } from '../../text/article';
import { hasRoot, isCarried } from './carried';
import { filled } from './filled';
import { headsOf } from './shorter';
import { escaped, spoken, withoutSequels } from './wording';

/** So many words a sentence that only leads up to a question may have. */
const [fewest, longest] = [4, 26];
/** What no sentence that is quoted for its own sake has. */
const odd = /^(?:[^\p{Lu}\d]|\d+ \p{Lu})|[:;"“”?!…–—[\]]|\s-\s/u;

/** What stands between two commas behind a name and only adds to it. */
const aside =
	/(?<=^[^,]{3,70}), (?:who|which|whose|whom|where|then|now|led|built|signed|founded|established|composed|based|held|\p{Ll}+ed) [^,]{3,110},(?= \p{Ll})/u;
/** A person is told by a name before. */
const nobody = /\b(?:he|him|his|himself|she|her|herself)\b/iu;

/** Whether words speak of somebody by a pronoun alone. */
function isOfNobody(prompt: string, { mentions }: Scene): boolean {
	const ahead = prompt.slice(0, nobody.exec(prompt)?.index ?? prompt.length);
	return ahead !== prompt && !mentions.some(({ kind, text }) => kind === 'person' && ahead.includes(text));
}

/** Whether words of a sentence say all that they mean. */
function isClosed(prompt: string, scene: Scene): boolean {
	const said = { prompt, kind: 'other', form: 'cloze' } as Draft;
	const count = prompt.split(' ').length;
	return (
		count >= fewest &&
		count <= longest &&
		!odd.test(prompt) &&
		!isOfNobody(prompt, scene) &&
		isCarried(prompt, scene) &&
		hasRoot(prompt, scene) &&
		lostWord(prompt, scene) === null &&
		!opensWithPronoun(said, scene) &&
		pointingPhrase(said, scene) === null &&
		incompleteWords(said, scene) === null &&
		fragmentIn(said, scene) === null
	);
}

/** What the sentence before one says, all of it or its first clauses, where that says by itself what it means; the shortest first. */
const leadsOf = once((before: Scene): readonly string[] => {
	const whole = spoken(withoutSequels(filled(before.clear, before, before.standIns))).replace(
		/\s*\([^()]*\)/g,
		''
	);
	const main = before.statements
		.filter((one) => isFact(one) && one.sentence.words[one.verb]?.relation === 'root')
		.map((one) => spoken(withoutSequels(before.say(stated(one)))));
	const heads = [whole, ...headsOf(whole, before), ...main];
	return [...new Set([...heads, ...heads.map((head) => head.replace(aside, ''))])]
		.map((words) => words.replace(/[\s,.;:]+$/u, ''))
		.filter((words) => isClosed(words, before))
		.sort((one, two) => one.length - two.length);
});

/** How what points back is told by the subject of a lead, or by the only person it names. */
interface Telling {
	readonly isThing: boolean;
	readonly isMany: boolean;
	readonly isPerson: boolean;
}

function tellingOf(lead: string, { sentence, mentions }: Scene): Telling {
	const at = mainSubject(sentence);
	const { form = '', start = 0, text = '' } = sentence.words[at] ?? {};
	const people = mentions.filter((one) => one.kind === 'person' && lead.includes(one.text));
	const isPerson = people.some((one) => one.start <= start && start < one.end);
	const isSaid = text !== '' && lead.includes(text);
	const isRow = dependentsBy(sentence, at, /^conj$/).length > 0;
	return {
		isThing: isSaid && /^NNP?$/.test(form) && !isPerson && !isRow,
		isMany: isSaid && (/^NNP?S$/.test(form) || isRow),
		isPerson: new Set(people.map((one) => one.text)).size === 1
	};
}

const later =
	/\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months?|weeks?|days?) (?:later|earlier)\b/gi;
const singular = /\b(?:it|its|itself)\b/giu;
const plural = /\b(?:they|them|their|themselves)\b/giu;
const personal = /\b(?:he|him|his|himself|she|her|herself)\b/giu;

/** What a draft asks as one reads it who has read its lead: "X" for all that this explains. */
export function toldAfter(draft: Draft, scene: Scene): string {
	const { prompt, lead, kind } = draft;
	if (lead === undefined) return prompt;
	const isOwn = partBefore({ ...draft, prompt: prompt.slice(lead.length + 2) }, scene) !== null;
	const before = isOwn ? scene : scene.before;
	if (!before) return prompt;
	const { isThing, isMany, isPerson } = tellingOf(lead, before);
	const explained: readonly (readonly [RegExp, boolean])[] = [
		[singular, isThing],
		[plural, isMany],
		[personal, isPerson],
		[later, kind !== 'date' && /\b[12]\d{3}\b/.test(lead)]
	];
	let said = explained.reduce(
		(words, [pattern, isTold]) => (isTold ? words.replace(pattern, 'X') : words),
		prompt.slice(lead.length + 2)
	);
	for (;;) {
		const phrase = pointingPhrase({ ...draft, prompt: said }, scene);
		const noun = phrase?.split(' ').at(-1) ?? '';
		if (phrase === null || !meansOne(noun, lead, before)) return said;
		said = said.replace(new RegExp(escaped(phrase), 'i'), `X ${noun}`);
	}
}

/** What of its sentence stands before the semicolon or colon behind which all stands that a draft says; null where no such sign is. */
function partBefore({ prompt, mark }: Draft, { text, start }: Scene): Span | null {
	const sofar = text.slice(0, mark.end - start);
	const sign = [...sofar.matchAll(/[;:]\s+/g)].at(-1);
	if (!sign) return null;
	const opening = sofar
		.slice(sign.index + sign[0].length)
		.split(/\s+/)
		.slice(0, 3)
		.join(' ');
	const isBehind = prompt.toLowerCase().startsWith(opening.toLowerCase());
	return isBehind ? { start, end: start + sign.index } : null;
}

/** What a draft leans on: the part of its own sentence before it, or the sentence before. */
function leadsTo(draft: Draft, scene: Scene): readonly string[] {
	const part = partBefore(draft, scene);
	if (part === null) return scene.before ? leadsOf(scene.before) : [];
	const words = spoken(withoutSequels(filled(scene.clear, part, scene.standIns))).replace(/[\s,.;:]+$/u, '');
	return isClosed(words, scene) ? [words] : [];
}

/** A draft behind what it leans on, where it points back to that: "Peru signed the treaty in 1929. In what year was it ratified?" */
export function ledOf(draft: Draft, scene: Scene): readonly Draft[] {
	return leadsTo(draft, scene)
		.map((lead) => ({ ...draft, lead, prompt: `${lead}. ${draft.prompt}` }))
		.filter((one) => toldAfter(one, scene) !== draft.prompt);
}
