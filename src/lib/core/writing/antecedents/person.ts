import type { Mention } from '../../extraction/mention';
import type { Said } from '../prompt/standIn';
import { onlyOne, type Meaning } from './around';

const persons = /^(?:he|she|his|her|him)$/i;

/** Whether a mention is, or is part of, the subject of the verb that a word hangs on: "Lie" of "Lie borrowed him". */
function isSubjectBeside({ sentence }: Said, at: number, { start, end }: Mention): boolean {
	const verb = sentence.words[at]?.head ?? -1;
	return sentence.words.some(
		(word) => word.head === verb && /^nsubj/.test(word.relation) && start <= word.start && word.end <= end
	);
}

/** Whether a sentence speaks of a person it does not name: "Kennedy chose him". */
function hasStranger(said: Said): boolean {
	return said.sentence.words.some((word, at) => {
		if (!persons.test(word.text) || said.standIns.some(({ start }) => start === word.start)) return false;
		const named = said.mentions.filter(({ kind, end }) => kind === 'person' && end <= word.start);
		const isActedOn = /^(?:obj|iobj|obl)/.test(word.relation);
		return !named.some((one) => !(isActedOn && isSubjectBeside(said, at, one)));
	});
}

/** "He", "her": the one person named before in the sentence or in the one before it. */
export const person: Meaning = (at, here, { before, names }) => {
	const word = here.sentence.words[at];
	if (!word || !persons.test(word.text) || (before && hasStranger(before))) return null;
	const people = [
		...(before?.mentions ?? []),
		...here.mentions.filter(({ end }) => end <= word.start)
	].filter(({ kind }) => kind === 'person');
	const isActedOn = /^(?:obj|iobj|obl)/.test(word.relation);
	return onlyOne(isActedOn ? people.filter((one) => !isSubjectBeside(here, at, one)) : people, names);
};
