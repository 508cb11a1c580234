import type { Mention, Reading } from '../../extraction/mention';
import type { Suggestion } from '../suggestion';
import { bareName, type Offer } from './offer';
import { allTold, sentenceAt } from './told';

/** Words that ask, or that stand in sentences of any content. */
const idle = new Set(
	(
		'what which when whom whose where year date month that this these those with from into upon over under after before between during ' +
		'their there they were have been being would could should also more most than then them such other first second under while about ' +
		'because through against person organization treaty agreement body resolution declaration charter'
	).split(' ')
);
/** Long enough to tell a word by, short enough to leave its ending. */
const stem = 5;
const leastLength = 4;

/** Letters tell as much as a long word. */
const telling = new RegExp(`\\p{Lu}{2,}|\\p{L}{${leastLength},}`, 'gu');

const stemsIn = (words: string) =>
	new Set(
		(words.match(telling) ?? [])
			.map((word) => bareName(word))
			.filter((word) => !idle.has(word))
			.map((word) => word.slice(0, stem))
	);

/** So much of what a question says makes a sentence tell of the same. */
const most = 0.6;
const fewest = 2;

/** Whether a sentence tells of what a question asks about, by the words they share. */
export function tellsTheSame(prompt: string, sentence: string): boolean {
	const asked = [...stemsIn(prompt)];
	const told = stemsIn(sentence);
	const shared = asked.filter((one) => told.has(one)).length;
	return shared >= fewest && shared >= most * asked.length;
}

const toldByName = allTold(({ kind, text, iso }) =>
	iso === undefined ? `${kind} ${bareName(text)}` : iso.slice(0, 4)
);

/** All places where an article tells of what is offered. */
function tellingsOf(
	{ names }: Offer,
	{ kind }: Suggestion,
	iso: string | undefined,
	reading: Reading
): readonly Mention[] {
	if (iso === undefined)
		return toldByName(
			reading,
			names.map((name) => `${kind} ${bareName(name)}`)
		);
	return toldByName(reading, [iso.slice(0, 4)]).filter((one) => one.iso?.startsWith(iso));
}

/** Whether another sentence of the article tells of what is offered what the card asks for: then it may be as right. */
export function isToldOf(offer: Offer, card: Suggestion, reading: Reading): boolean {
	return tellingsOf(offer, card, offer.iso, reading).some((place) => {
		const isElsewhere = place.end <= card.source.start || place.start >= card.source.end;
		const sentence = isElsewhere ? sentenceAt(reading, place) : null;
		return sentence !== null && tellsTheSame(card.prompt, sentence);
	});
}
