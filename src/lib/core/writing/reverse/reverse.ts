import type { CardContent } from '../../deck/card';
import { cleanCard } from '../../deck/clean';
import { isReversed, reversedOrigin, reversedRule } from '../../deck/reversed';
import { note } from '../linter/asked';
import { lintCard } from '../linter/lint';
import type { LintContext, Neighbour } from '../linter/rule';
import { plainWords } from '../linter/words';
import { capital } from './capital';
import { letters } from './letters';
import { meaning } from './meaning';
import { pair } from './pair';
import { term } from './term';
import type { Turned, Turning } from './turning';

/** Every sort of card that can be asked both ways; the first that knows a card turns it. */
const turnings: readonly Turning[] = [letters, term, meaning, capital, pair];

/** A card, and what it asks the other way round. */
interface Found<Of extends CardContent> {
	readonly card: Of;
	readonly turning: Turning;
	readonly turned: Turned;
}

function found<Of extends CardContent>(card: Of, isEnglish: boolean): Found<Of> | null {
	if (card.form !== 'question' || isReversed(card)) return null;
	for (const turning of turnings) {
		if (turning.english && !isEnglish) continue;
		const turned = turning.turn(card);
		if (turned) return { card, turning, turned };
	}
	return null;
}

/** A card of its own, of the same fact, kind and sentence. Other spellings and wrong options were those of the other side. */
const reversalFrom = ({ card, turned }: Found<CardContent>): CardContent =>
	cleanCard({
		...turned,
		kind: card.kind,
		form: 'question',
		accepted: [],
		options: [],
		quote: card.quote,
		rule: reversedRule,
		tags: card.tags,
		writtenId: null,
		origin: reversedOrigin(card),
		fact: card.fact
	});

/** How many cards ask for each thing, under its plain words. */
function timesAsked(cards: readonly CardContent[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const { answer, accepted } of cards)
		for (const words of new Set([answer, ...accepted].map(plainWords)))
			times.set(words, (times.get(words) ?? 0) + 1);
	return times;
}

/**
 * The cards of a deck that can be asked the other way round too, each with the card that does: where that has exactly one right answer,
 * keeps every law of the linter beside the rest of the deck, and is not in the deck yet.
 */
export function reversalsOf<Of extends CardContent>(
	cards: readonly Of[],
	{ language = 'en' }: Pick<LintContext, 'language'> = {}
): ReadonlyMap<Of, CardContent> {
	const isEnglish = /^en\b/i.test(language);
	const all = cards.flatMap((card) => found(card, isEnglish) ?? []);
	if (all.length === 0) return new Map();
	const times = timesAsked(cards);
	const ofSort = new Map(
		turnings.map((turning) => [
			turning,
			timesAsked(all.filter((each) => each.turning === turning).map(({ card }) => card))
		])
	);
	const isAlone = ({ card, turning }: Found<Of>) => {
		const asked = turning.among === 'its own' ? ofSort.get(turning) : times;
		return [card.answer, ...card.accepted].every((form) => (asked?.get(plainWords(form)) ?? 0) < 2);
	};
	const kept = new Set(cards.map(({ origin }) => origin));
	const asked = new Map<string, Neighbour[]>();
	for (const card of cards) note(card, asked);
	const reversals = new Map<Of, CardContent>();
	for (const each of all) {
		const reversal = reversalFrom(each);
		if (kept.has(reversal.origin) || !isAlone(each)) continue;
		if (lintCard(reversal, { language, asked }).length > 0) continue;
		kept.add(reversal.origin);
		note(reversal, asked);
		reversals.set(each.card, reversal);
	}
	return reversals;
}
