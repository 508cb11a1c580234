import type { Quote } from '../../deck/card';
import type { Decision } from './decision';
import { ownCard } from './ownCard';
import { originOf, type Decisions } from './verdicts';

/** What was decided on an article before, under what is decided now: of a card that has a decision now, that one stands. */
export function recalled(earlier: Decisions, now: Decisions): Decisions {
	const decided = new Set(now.map(originOf));
	const taken = earlier.filter((decision) => !decided.has(originOf(decision)));
	return taken.length === 0 ? now : [...taken, ...now];
}

/** A sentence where the text says it; null where it does not. */
function quoteIn(text: string, sentence: string): Quote | null {
	const start = text.indexOf(sentence);
	return start < 0 ? null : { text: sentence, start, end: start + sentence.length };
}

/** An edit of a card that is not proposed any more, as a card of her own beside its sentence; where the text does not say that, it waits. */
function adopted(decision: Decision & { readonly type: 'edit' }, text: string): Decision {
	const { prompt, answer, accepted = [], kind = 'other' } = decision.content;
	const quote = decision.sentence === undefined ? null : quoteIn(text, decision.sentence);
	if (!prompt || !answer || !quote) return decision;
	return { type: 'add', content: ownCard({ prompt, answer, accepted, kind }, quote) };
}

/** Her own card beside its sentence, wherever the text says that now; without a place where it does not. */
function anchored(decision: Decision & { readonly type: 'add' }, text: string): Decision {
	const { quote } = decision.content;
	if (!quote || text.slice(quote.start ?? 0, quote.end ?? 0) === quote.text) return decision;
	const found: Quote = quoteIn(text, quote.text) ?? { text: quote.text };
	if (quote.start === undefined && found.start === undefined) return decision;
	return { type: 'add', content: { ...decision.content, quote: found } };
}

/**
 * Decisions as they hold for a text that was read anew: her own cards stand beside their sentences, and an edit of a card that the
 * rules no longer propose becomes one of them, so that none of her words are lost. The very same where nothing moved.
 */
export function settled(decisions: Decisions, text: string, proposed: ReadonlySet<string>): Decisions {
	const dropped = new Set(decisions.flatMap((one) => (one.type === 'drop' ? [one.origin] : [])));
	const next = decisions.map((one) => {
		if (one.type === 'add') return anchored(one, text);
		const isOrphan = one.type === 'edit' && !proposed.has(one.origin) && !dropped.has(one.origin);
		return isOrphan ? adopted(one, text) : one;
	});
	return next.every((one, at) => one === decisions[at]) ? decisions : next;
}
