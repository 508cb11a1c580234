import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { womensForenames } from '../lexicon/women';
import { hangsOn } from '../../syntax/sentence';
import type { Said } from '../prompt/standIn';
import { mainSubject, nameAt, onlyOne, type Around, type Meaning } from './around';

const persons = /^(?:he|she|his|her|him)$/i;
const hers = /^(?:she|her)$/i;
const ladies = /\b(?:Queen|Princess|Mrs\.?|Ms\.?|Miss|Lady|Madame|Dame|Empress|Begum|Sheikha) $/;

/** Whether a mention is, or is part of, the subject of the verb that a word hangs on: "Lie" of "Lie borrowed him". */
function isSubjectBeside({ sentence }: Said, at: number, { start, end }: Mention): boolean {
	const verb = sentence.words[at]?.head ?? -1;
	return sentence.words.some(
		(word) => word.head === verb && /^nsubj/.test(word.relation) && start <= word.start && word.end <= end
	);
}

const roles =
	'king|queen|emperor|sultan|emir|shah|pope|president|premier|chancellor|minister|ambassador|envoy|general|colonel|admiral|officer|commander|soldier|leader|ruler|chief|director|judge|lawyer|journalist|author|writer|historian|scholar|professor|man|woman|boy|girl|son|daughter|brother|sister|father|mother|wife|husband|friend|colleague|predecessor|successor|deputy|assassin|spokes(?:man|woman)';
/** Somebody who is spoken of by what he is. */
const unnamed = new RegExp(`\\b(?:${roles})\\b`, 'i');
/** The same as the one who does something. */
const unnamedActor = new RegExp(
	`\\b(?:[Tt]he|[Aa]n?) (?:\\p{Ll}+ ){0,3}(?:${roles})\\b(?!,? (?:\\p{Lu}|of\\b))`,
	'u'
);

/** "A villager can count, but he", "the guest who kept looking over his shoulder": somebody unnamed who is a subject before a place of a sentence. */
function hasUnnamed(said: Said, at: number): boolean {
	const { sentence, text, start } = said;
	const sofar = text.slice(0, (sentence.words[at]?.start ?? start) - start);
	const isUnknown = sentence.words.some(
		({ relation, form, head }, place) =>
			place < at &&
			/^nsubj/.test(relation) &&
			((form === 'NN' && /^an?$/i.test(sentence.words[place - 1]?.text ?? '')) ||
				(form === 'WP' && nameAt(said, sentence.words[head]?.head ?? -1) === undefined))
	);
	return isUnknown || unnamedActor.test(sofar);
}

/** Whether the name is known for a woman's, by its forename or what stands before it. */
function isWoman(said: Said, { text, start }: Mention, { names }: Around): boolean {
	const full = names.fullName(plainName(text));
	const lead = said.text.slice(0, Math.max(0, start - said.start));
	return ladies.test(lead) || (full.includes(' ') && womensForenames.has(full.split(' ')[0] ?? ''));
}

/** "On his first day at work, Marco Rubio received …": the person who is the subject of a sentence that a word opens before it. */
function subjectAhead(here: Said, at: number): Mention | null {
	const main = mainSubject(here.sentence);
	const subject = nameAt(here, main);
	const isAhead = main > at && subject?.kind === 'person' && !hangsOn(here.sentence.words, at, main);
	return isAhead ? subject : null;
}

/** A name that is meant though it stands nowhere near. */
const unplaced = (name: Mention): Mention => ({ ...name, start: -1, end: -1 });

/** "He", "her": whom an article is about, at the head of a paragraph; the one person named before in the sentence or in the one before it; a woman is no "he", nor is a man whose like is known "she". */
export const person: Meaning = (at, here, around) => {
	const { before, names } = around;
	const word = here.sentence.words[at];
	if (!word || !persons.test(word.text)) return null;
	if (names.hero && here.opensParagraph && word.start === here.start) return unplaced(names.hero);
	const ahead = subjectAhead(here, at);
	if (ahead) return ahead;
	if (before?.hasStranger) return null;
	const isActedOn = /^(?:obj|iobj|obl)/.test(word.relation);
	const sofar = here.text.slice(0, word.start - here.start);
	const named = [
		...(before ? [...before.mentions, ...before.standIns.map(({ meaning }) => meaning)] : []).map(
			(mention) => ({ mention, said: before ?? here })
		),
		...here.mentions.filter(({ end }) => end <= word.start).map((mention) => ({ mention, said: here }))
	].filter(({ mention }) => mention.kind === 'person');
	const women = named.filter(({ mention, said }) => isWoman(said, mention, around));
	const meant = hers.test(word.text)
		? women.length > 0
			? women
			: named
		: named.filter((one) => !women.includes(one));
	const people = meant
		.map(({ mention }) => mention)
		.filter((one) => !isActedOn || !isSubjectBeside(here, at, one));
	if (hasUnnamed(here, at) && !here.mentions.some((one) => people.includes(one))) return null;
	if (people.length === 0 && !unnamed.test(`${before?.text ?? ''} ${sofar}`) && names.hero)
		return unplaced(names.hero);
	return onlyOne(people, names) ?? heroOf(around, people);
};

/** Of several whom "he" may mean the one whose life the article is, where the sentence before is of what he did. */
function heroOf({ before, names }: Around, people: readonly Mention[]): Mention | null {
	const { hero } = names;
	const isHero = (one?: Mention) => one !== undefined && names.fullName(plainName(one.text)) === hero?.text;
	const subject = before ? nameAt(before, mainSubject(before.sentence)) : undefined;
	return hero && isHero(subject) && people.some(isHero) ? unplaced(hero) : null;
}

/** Whether a sentence speaks of a person of whom nobody can say who it is, nor that it is its subject: what comes behind may be about that one. */
export const hasStranger = (here: Said, around: Around): boolean =>
	here.sentence.words.some(({ text, relation }, at) => {
		if (!persons.test(text) || person(at, here, around) !== null) return false;
		const isActedOn = /^(?:obj|iobj|obl)/.test(relation);
		return !here.sentence.words.some(
			(word, place) =>
				place < at && /^nsubj/.test(word.relation) && !isActedOn && nameAt(here, place)?.kind === 'person'
		);
	});
