import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { pointing } from '../lexicon/pointing';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms, dealWord, optionsWord } from './same';
import { isWholeName } from './wholeName';

/** Behind a name, its letters in brackets and a comma: what it is, up to where the sentence goes on. */
const closer =
	/^(?:\s*\([^()]{1,12}\))?, the (?<said>[^,;:()"“”–—]{8,110}?)(?<sign>[,;.:)–—]| and (?=\p{Ll}))/u;
/** What the closer name begins with: something there is one of, then a noun without a name of its own. */
const noun =
	/^(?:\p{Lu}?[\p{L}'’-]+ ){0,4}?(?<head>\p{Ll}[\p{L}-]+)(?= (?:of|for|in|that|which|under|between|behind|to|on|by|\p{Ll}+ed|known)\b|$)/u;
/** Two things, or a list. */
const listed =
	/\b(?:and|or) the\b|^(?:latter|former|same|other|others|two|three|four|next|following|last|third|second|result|only one|one)\b/;
const finite = /^(?:VB[DZP]|MD)$/;
const longest = 16;

/** What stands behind a name as the one thing of its sort: "the forerunner of the CIA". Null where it is of a list or points elsewhere. */
function closerTo({ text, start, sentence }: Scene, { end }: Mention): string | null {
	const found = closer.exec(text.slice(end - start).replace(/\s/g, ' '));
	const said = found?.groups?.['said'] ?? '';
	const head = noun.exec(said)?.groups?.['head'] ?? '';
	const isList =
		found?.groups?.['sign'] === ' and ' &&
		/^the /.test(
			text
				.slice(end - start)
				.replace(/\s/g, ' ')
				.slice(found[0].length)
		);
	if (isList || head === '' || /[^s]s$/.test(head) || pointing.test(said) || listed.test(said)) return null;
	/* Before the first verb of its clause what follows the comma may be the subject; behind it a verb goes on with the name. */
	const next = sentence.words.find((word) => word.start >= end + (found?.[0].length ?? 0));
	const isVerbBefore = sentence.words.some((word) => word.end <= end && finite.test(word.form));
	if (!isVerbBefore && !finite.test(next?.form ?? '') && next?.tag !== 'ADP') return null;
	const within = sentence.words.filter(
		(word) => word.start >= end && word.end <= end + (found?.[0].length ?? 0)
	);
	if (within.some(({ form }) => finite.test(form)) && !/\b(?:which|that|where|whose)\b/.test(said))
		return null;
	const isTold = /\p{Lu}|\d/u.test(said) || /^(?:first|only|largest|sole)\b/.test(said);
	const count = said.split(' ').length;
	return isTold && count > 2 && count <= longest ? said : null;
}

/** A present in the closer name: "under which states accept". */
const present = /VB[PZ]/;

function draftOf(scene: Scene, name: Mention, kind: 'organization' | 'deal'): readonly Draft[] {
	const said = closerTo(scene, name);
	const answer = scene.names.fullName(plainName(name.text));
	if (said === null || !isWholeName(answer)) return [];
	const sort = kind === 'deal' ? dealWord(answer) : optionsWord(answer);
	const isNow = present.test(
		scene.sentence.words
			.filter(({ relation }) => relation === 'root')
			.map(({ form }) => form)
			.join(' ')
	);
	const head = noun.exec(said)?.groups?.['head'] ?? '';
	const be = isNow ? 'is' : 'was';
	if (sort === null) return [];
	const prompt = head === sort ? `What ${be} the ${said} called` : `Which ${sort} ${be} the ${said}`;
	return [
		{
			kind,
			form: 'question',
			prompt: asked(prompt),
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, name, answer),
			mark: { start: name.start, end: name.end },
			rule: 'apposition',
			score: 0.8,
			fact: ['is', nameInFact(scene, answer), said.toLowerCase()]
		}
	];
}

/** A body or an agreement with what it is beside its name: "Which organization was the forerunner of the CIA?" */
export const apposition: Rule = (scene) =>
	scene.mentions.flatMap((name) =>
		(name.kind === 'organization' || name.kind === 'deal') && name.confidence >= 0.6
			? draftOf(scene, name, name.kind)
			: []
	);
