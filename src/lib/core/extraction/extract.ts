import type { Article } from '../text/article';
import { mask, plainText } from '../text/mask';
import type { Mention, Reading } from './mention';
import { dealsOf } from './deals';
import { organizationsOf } from './organizations';
import type { Passage, Recogniser, Refiner } from './passage';
import { peopleOf } from './people';
import { capitalRuns } from './recognisers/names';
import { settleAcronyms } from './refiners/acronyms';
import { cuedNames } from './refiners/cued';
import { trimEdges } from './refiners/edges';
import { sameWordsSameKind } from './refiners/majority';
import { foundEverywhere } from './refiners/everywhere';
import { longestWins } from './refiners/order';
import { statesAreNoBodies } from './refiners/states';
import { surnamesArePeople } from './refiners/surnames';
import { titlesOff } from './refiners/titles';
import { shapedMentions } from './shaped';

const recognisers: readonly Recogniser[] = [shapedMentions, capitalRuns];
/** Applied top to bottom. */
const refiners: readonly Refiner[] = [
	trimEdges,
	longestWins,
	titlesOff,
	cuedNames,
	sameWordsSameKind,
	statesAreNoBodies,
	settleAcronyms,
	surnamesArePeople,
	foundEverywhere
];

function* passagesOf(article: Article, masked: string): Generator<Passage[]> {
	for (const { sentences, role } of article.paragraphs)
		yield sentences.map(({ start, end, tokens }) => ({
			start,
			end,
			tokens,
			role,
			text: masked.slice(start, end)
		}));
}

function datesOf(mentions: readonly Mention[]): Reading['dates'] {
	const found = new Map<string, { text: string; iso: string }>();
	for (const { kind, text, iso } of mentions)
		if (kind === 'date' && iso && !/^XXXX-\d\d$/.test(iso) && !found.has(iso))
			found.set(iso, { text: plainText(text), iso });
	return [...found.values()];
}

/** Finds what an article names and dates. `onParagraph` hears after each paragraph how many of how many are read. */
export function extract(article: Article, onParagraph?: (done: number, total: number) => void): Reading {
	const masked = mask(article.text);
	let found: readonly Mention[] = [];
	const all: Mention[] = [];
	let done = 0;
	for (const passages of passagesOf(article, masked)) {
		for (const passage of passages)
			/* One by one: a line without end has more mentions than a call may have arguments. */
			for (const recognise of recognisers) for (const mention of recognise(passage)) all.push(mention);
		onParagraph?.(++done, article.paragraphs.length);
	}
	found = all;
	for (const refine of refiners) found = refine(found, article);
	const mentions = found.map((mention) => ({
		...mention,
		text: article.text.slice(mention.start, mention.end)
	}));
	const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
	return {
		article,
		mentions,
		people: peopleOf(found, masked, sentences),
		organizations: organizationsOf(found, masked),
		dates: datesOf(mentions),
		deals: dealsOf(found, masked, sentences)
	};
}
