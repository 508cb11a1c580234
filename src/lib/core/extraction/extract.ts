import type { Article } from '../text/article';
import { clearText } from '../text/clear';
import { mask, plainText } from '../text/mask';
import type { Mention, Reading } from './mention';
import { dealsOf } from './deals';
import { withShaped } from './merge';
import { organizationsOf } from './organizations';
import type { Passage, Refiner } from './passage';
import { peopleOf } from './people';
import { bodiesByTheirWord } from './refiners/bodies';
import { foundEverywhere } from './refiners/everywhere';
import { sameNameSameKind } from './refiners/majority';
import { longestWins } from './refiners/order';
import { pairsAreTwo } from './refiners/pairs';
import { whatTheWordBeforeSays } from './refiners/saidToBe';
import { statesAreNoBodies } from './refiners/states';
import { stormsAreEvents } from './refiners/storms';
import { surnamesArePeople } from './refiners/surnames';
import { titlesOff } from './refiners/titles';
import { shapedMentions } from './shaped';
import type { Tagger } from './tagger';

/** Applied top to bottom. */
const refiners: readonly Refiner[] = [
	longestWins,
	pairsAreTwo,
	titlesOff,
	whatTheWordBeforeSays,
	bodiesByTheirWord,
	stormsAreEvents,
	surnamesArePeople,
	sameNameSameKind,
	statesAreNoBodies,
	foundEverywhere
];

/** The grammar alone is believed from this confidence on. */
const sureShape = 0.8;

/** The passages of an article, paragraph by paragraph. */
const passagesOf = (article: Article, masked: string): Passage[][] =>
	article.paragraphs.map(({ sentences, role }) =>
		sentences.map((sentence) => ({
			...sentence,
			role,
			text: masked.slice(sentence.start, sentence.end)
		}))
	);

function datesOf(mentions: readonly Mention[]): Reading['dates'] {
	const found = new Map<string, { text: string; iso: string }>();
	for (const { kind, text, iso } of mentions)
		if (kind === 'date' && iso && !/^XXXX-\d\d$/.test(iso) && !found.has(iso))
			found.set(iso, { text: plainText(text), iso });
	return [...found.values()];
}

/** What each paragraph of an article names, paragraph by paragraph, before the article as a whole has its say. */
export function* namedIn(article: Article, tagger: Tagger): Generator<readonly Mention[]> {
	const paragraphs = passagesOf(article, mask(clearText(article)));
	const tag = tagger.over(paragraphs.flat());
	for (const passages of paragraphs)
		yield passages.flatMap((passage) => {
			const shaped = shapedMentions(passage);
			return withShaped(tag(passage, shaped), shaped, sureShape);
		});
}

/** What an article, or a stretch of one, says as a whole, from what its paragraphs name. */
export function settle(article: Article, named: readonly Mention[]): Reading {
	const clear = clearText(article);
	const masked = mask(clear);
	let found = named;
	for (const refine of refiners) found = refine(found, article);
	const mentions = found.map((mention) => ({
		...mention,
		text: clear.slice(mention.start, mention.end)
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

/** Finds what an article names and dates. */
export function extract(article: Article, tagger: Tagger): Reading {
	return settle(article, [...namedIn(article, tagger)].flat());
}
