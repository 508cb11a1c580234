import { stateByName } from '../../extraction/lexicon/states';
import type { Mention, MentionKind } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameWords, type Said, type StandIn } from '../prompt/standIn';
import { mainSubject, opensAt, type Finder } from './around';

const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const sorts: readonly (readonly [RegExp, MentionKind])[] = [
	[
		/^(?:countries|states|nations|governments|neighbours|neighbors|powers|republics|kingdoms|sides)$/,
		'place'
	],
	[/^(?:leaders|men|women|presidents|statesmen|(?:prime|foreign) ministers)$/, 'person'],
	[/^(?:organi[sz]ations|bodies|blocs|companies|parties|banks)$/, 'organization']
];
const counted =
	/\b(?:[Tt]he (?<count>two|three|four|five)|(?<both>[Bb]oth)) (?<noun>(?:prime |foreign )?\p{Ll}+)\b(?!['’]| (?:of|that|which|who|whose|where|concerned|involved|\p{Ll}+ing)\b)/gu;
const between = /^(?:,|,? and)(?: the)?(?: \p{Lu}\p{Ll}+){0,3} $/u;

/** Names of one kind that stand in a row, the last behind "and". */
function rowsIn(said: Said, kind: MentionKind): readonly (readonly Mention[])[] {
	const rows: Mention[][] = [];
	const signs = (one: Mention, next: Mention) =>
		said.text.slice(one.end - said.start, next.start - said.start).replace(/\s+/g, ' ');
	const isEnded = ([last, one]: readonly Mention[]) => last && one && / and /.test(signs(one, last));
	for (const name of said.mentions.filter((one) => one.kind === kind)) {
		const row = rows[0];
		const last = row?.[0];
		if (row && last && between.test(signs(last, name)) && !isEnded(row)) row.unshift(name);
		else rows.unshift([name]);
	}
	return rows.filter(isEnded).map((row) => row.reverse());
}

/** Names as they are said in a row: "Peru, Chile and Cuba". */
function rowOf(said: Said, list: readonly Mention[]): string {
	const words = list.map((name) => nameWords(said, name));
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

const isState = ({ text }: Mention) => stateByName.has(plainName(text));

/** The one row of so many names of a kind; null where more are named that may be meant. */
function rowIn(said: Said, kind: MentionKind, count: number): readonly Mention[] | null {
	const rows = rowsIn(said, kind);
	const [row] = rows;
	if (!row || rows.length > 1 || row.length !== count) return null;
	const others = said.mentions.filter((one) => one.kind === kind && !row.includes(one));
	const isOpen = opensAt(said, row[0]?.start ?? said.end);
	const isMeant =
		kind === 'place'
			? (isOpen || row.every(isState)) && (isOpen || !others.some(isState))
			: others.length === 0;
	return isMeant ? row : null;
}

const standIn = (said: Said, row: readonly Mention[], start: number, end: number): StandIn[] => {
	const words = rowOf(said, row);
	const [first] = row;
	return first
		? [
				{
					start,
					end,
					words,
					meaning: { ...first, kind: first.kind === 'place' ? 'place' : 'other', text: words },
					isOwner: false
				}
			]
		: [];
};

/** "The two countries", "the three leaders": so many names that the sentence before has in a row. */
const numbered: Finder = (here, { before }) =>
	!before
		? []
		: [...here.text.matchAll(counted)].flatMap(({ 0: words, index, groups = {} }) => {
				const kind = sorts.find(([nouns]) => nouns.test(groups.noun ?? ''))?.[1];
				const row = kind && rowIn(before, kind, counts[groups.count ?? 'both'] ?? 0);
				const start = here.start + index;
				return row ? standIn(before, row, start, start + words.length) : [];
			});

/** "It named four guarantors: Argentina, Brazil and Chile": whether a sentence speaks of no other things in the plural than the row of names that ends it tells by name. */
function isToldBy({ sentence, text, start }: Said, row: readonly Mention[] = []): boolean {
	const [first] = row;
	const last = row[row.length - 1];
	const many = sentence.words.filter(({ form }) => form === 'NNS');
	const sign = /(?<=\p{L})(?::| [–—]| -) (?:the )?$/u.test(text.slice(0, (first?.start ?? start) - start));
	return sign && many.length === 1 && /^\W*$/.test(text.slice((last?.end ?? start) - start));
}

/** "They" behind a sentence that a row of names opens as its subject, or ends and tells who is meant. */
const they: Finder = (here, { before }) => {
	const { words } = here.sentence;
	const main = mainSubject(here.sentence);
	const word = words[main];
	if (!before || !word || !/^they$/i.test(word.text)) return [];
	const isOpening = opensAt(here, word.start);
	const isAlone = !words.slice(0, main).some(({ form }) => form === 'NNS');
	const subject = before.sentence.words[mainSubject(before.sentence)];
	const kinds: readonly MentionKind[] = ['place', 'person', 'organization'];
	const rows = kinds.flatMap((kind) => rowsIn(before, kind));
	const row = rows.find(
		([first]) =>
			first &&
			subject &&
			isOpening &&
			first.start <= subject.start &&
			subject.end <= first.end &&
			opensAt(before, first.start)
	);
	const meant = row ?? (isAlone && rows.length === 1 && isToldBy(before, rows[0]) ? rows[0] : undefined);
	return meant ? standIn(before, meant, word.start, word.end) : [];
};

/** What stands for several names of the sentence before. */
export const pairs: Finder = (here, around) => [...numbered(here, around), ...they(here, around)];
