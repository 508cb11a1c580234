import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { dependents } from '../../syntax/sentence';
import { nameWords, type StandIn } from '../prompt/standIn';
import type { Finder, Meaning } from './around';
import { agreement, beside, opening } from './it';
import { onlyThing, partOf } from './its';
import { person } from './person';
import { sortNoun } from './sortNoun';

const meanings: readonly Meaning[] = [person, agreement, opening, beside, partOf, onlyThing, sortNoun];

/** Words for somebody or something that was named before: "He", "the agency", "His". Within a sentence that names it, its subjects alone. */
export const pointers: Finder = (here, around) => {
	const { words } = here.sentence;
	const subjects = new Set(here.statements.map(({ subject }) => subject));
	const seen = new Set<string>();
	return words.flatMap((word, at): StandIn[] => {
		const isPronoun = /^PRP/.test(word.form);
		if (!isPronoun && word.tag !== 'NOUN') return [];
		const meaning = meanings.map((meant) => meant(at, here, around)).find((found) => found !== null);
		const isOwner = word.form === 'PRP$' || word.relation === 'nmod:poss';
		const isOfSubject = subjects.has(at) || (isOwner && subjects.has(word.head));
		const isSaid = (one: Mention) =>
			one.end <= word.start &&
			one.kind === meaning?.kind &&
			around.names.fullName(plainName(one.text)) === around.names.fullName(plainName(meaning.text));
		if (!meaning || (!isOfSubject && (here.mentions.some(isSaid) || seen.has(meaning.text)))) return [];
		seen.add(meaning.text);
		const first = isPronoun ? word : words[dependents(here.sentence, at)[0] ?? at];
		const said = nameWords(here.mentions.includes(meaning) ? here : (around.before ?? here), meaning);
		const start = Math.min(first?.start ?? word.start, word.start);
		return [{ start, end: word.end, words: isOwner ? `${said}'s` : said, meaning, isOwner }];
	});
};
