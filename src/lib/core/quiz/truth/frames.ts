import type { Askable } from '../mode';
import { askedFor } from '../options/asks';
import { statedFrom } from './stated';
import { standsAlone } from './standsAlone';

/** A sentence with a place in it: what stands there makes it true or false. Of a question, the place is its answer. */
export interface Frame {
	readonly type: 'sentence' | 'question';
	readonly before: string;
	readonly after: string;
	/** What stands there where it is true. */
	readonly right: string;
}

type MakeFrame = (card: Askable) => Frame | null;

/** A cloze of one blank. */
const fromCloze: MakeFrame = ({ form, prompt, answer }) => {
	const [before = '', after, ...more] = prompt.split(/\[[^[\]]+\]/);
	if (form !== 'cloze' || after === undefined || more.length > 0) return null;
	return { type: 'sentence', before, after, right: answer };
};

/** "Who wrote Leviathan?" as a sentence about whoever is said to. */
const fromWho: MakeFrame = (card) => {
	const stated = card.form === 'question' && askedFor(card) === 'who' ? statedFrom(card.prompt) : null;
	return stated === null ? null : { type: 'sentence', before: '', after: ` ${stated}.`, right: card.answer };
};

const joint = /[\p{L}\p{N}\p{M}–—-]/u;

/** Where a text stands once in a sentence, as whole words; null where it stands nowhere, or twice. */
function onceIn(sentence: string, text: string): number | null {
	const [folded, sought] = [sentence.toLowerCase(), text.toLowerCase()];
	const at = folded.indexOf(sought);
	if (sought === '' || at < 0 || folded.length !== sentence.length) return null;
	const [before = '', after = ''] = [sentence[at - 1], sentence[at + text.length]];
	return folded.includes(sought, at + 1) || joint.test(before) || joint.test(after) ? null : at;
}

/** The sentence that a card comes from, where it is short and can be understood alone. */
const fromQuote: MakeFrame = ({ quote, answer, accepted }) => {
	const sentence = quote?.text.trim() ?? '';
	if (!standsAlone(sentence)) return null;
	for (const spelling of [answer, ...accepted]) {
		const at = onceIn(sentence, spelling);
		if (at === null) continue;
		const end = at + spelling.length;
		return {
			type: 'sentence',
			before: sentence.slice(0, at),
			after: sentence.slice(end),
			right: sentence.slice(at, end)
		};
	}
	return null;
};

const fromQuestion: MakeFrame = ({ prompt, answer }) => ({
	type: 'question',
	before: prompt,
	after: '',
	right: answer
});

/** The ways to state what a card asks, the closest to what is asked first. */
export const framesOf = (card: Askable): readonly Frame[] =>
	[fromCloze, fromWho, fromQuote, fromQuestion].flatMap((frameOf) => frameOf(card) ?? []);
