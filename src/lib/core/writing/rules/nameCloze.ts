import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { talk, vague } from '../lexicon/worth';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../prompt/wording';
import { cloze } from './cloze';
import { isTalk, isTimeless } from './timeless';
import { standsAlone } from './wholeName';
import { acceptedForms, dealWord, optionsWord } from './same';

const scores = { person: 0.45, organization: 0.42, deal: 0.55 } as const;
const questionRules = {
	person: 'who-question',
	organization: 'which-organization-question',
	deal: 'which-deal-question'
} as const;
type Named = keyof typeof scores;
const isNamed = (kind: string): kind is Named => kind in scores;

/** What stands in place of a name; null where nothing tells what it is the name of. */
function blankFor(kind: Named, name: string): string | null {
	if (kind === 'person') return '[person]';
	const word = kind === 'organization' ? optionsWord(name) : dealWord(name);
	return word && `[${word}]`;
}

/** What is done to a place, or what a place is, where the reader took it for somebody. */
const ofPlace =
	/\b(?:destroyed|annexed|besieged|shelled|bombed) (?:the )?\[person\]|\[person\], (?:the|an?) (?:\p{L}+ ){0,2}(?:port|city|town|capital|emirate|island|village|river|province)\b/u;
/** What never came about. */
const unreal = /\b(?:would|could|might|should) have \p{Ll}+(?:ed|en|ne|wn)\b/u;

const finite = /^(?:VBD|VBZ)$/;

/** The question that a clause is whose subject is the blank: "[person] drew the line." is "Who drew the line?"; null for any other. */
function questionFrom(prompt: string, blank: string, { sentence }: Scene, { end }: Mention): string | null {
	const said = prompt.replace(/^The (?=\[)/, '');
	const next = sentence.words.find(({ start }) => start >= end);
	const isPlain =
		said.startsWith(`${blank} `) && said.indexOf('[', 1) < 0 && !/[;:"]|, (?:and|but|while) /.test(said);
	const lemma = next?.lemma.toLowerCase() ?? '';
	if (!isPlain || !finite.test(next?.form ?? '') || talk.has(lemma) || vague.has(lemma)) return null;
	const word = blank.slice(1, -1);
	return asked(said.replace(blank, word === 'person' ? 'Who' : `Which ${word}`));
}

function draftOf(scene: Scene, mention: Mention, kind: Named): readonly Draft[] {
	const { names } = scene;
	const name = plainName(mention.text);
	const answer = names.fullName(name);
	const blank = blankFor(kind, answer);
	const prompt = blank && cloze(scene, { mark: mention, blank });
	if (!prompt || unreal.test(prompt) || ofPlace.test(prompt)) return [];
	const isSpeaker = kind !== 'deal' || !/^(?:The )?\[/.test(prompt);
	if ((isSpeaker && isTalk(prompt, scene)) || (kind !== 'deal' && isTimeless(prompt, scene, kind))) return [];
	const question = questionFrom(prompt, blank, scene, mention);
	return [
		{
			kind,
			form: question === null ? 'cloze' : 'question',
			prompt: question ?? prompt,
			answer,
			accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, mention, answer),
			mark: { start: mention.start, end: mention.end },
			rule: question === null ? `${kind}-cloze` : questionRules[kind],
			score: scores[kind] + (question === null ? 0 : 0.1),
			...(question === null ? {} : { blanked: prompt })
		}
	];
}

/** The clause of a name with a blank in its place: "[person] drew the boundaries from memory." */
export const nameCloze: Rule = (scene) =>
	scene.mentions.flatMap((mention) =>
		isNamed(mention.kind) && mention.confidence >= 0.6 && standsAlone(scene, mention)
			? draftOf(scene, mention, mention.kind)
			: []
	);
