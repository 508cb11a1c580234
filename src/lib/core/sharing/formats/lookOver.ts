import type { CardContent, DeckHead } from '../../deck/card';
import { capMarks, hasUnseen, isPlain } from '../../deck/unseen';
import type { Caution, Incoming } from '../incoming';

function capCard(card: CardContent): CardContent {
	return {
		...card,
		prompt: capMarks(card.prompt),
		answer: capMarks(card.answer),
		accepted: card.accepted.map(capMarks),
		options: card.options.map(capMarks),
		tags: card.tags.map(capMarks),
		quote: card.quote && { ...card.quote, text: capMarks(card.quote.text) }
	};
}

const textsOf = ({ prompt, answer, options, quote, tags }: CardContent) =>
	[prompt, answer, ...options, quote?.text ?? '', ...tags].join('\n');

/** Makes of what came what a student may look at, part by part: no letter runs over its neighbours, and she is told of what she cannot see. */
export class Look {
	#unseen = 0;
	#capped = 0;

	head(head: DeckHead): DeckHead {
		const { title, author, source } = head;
		return { ...head, title: capMarks(title), author: capMarks(author), source: capMarks(source) };
	}

	card(card: CardContent): CardContent {
		const texts = textsOf(card);
		if (isPlain(texts)) return card;
		if (hasUnseen(texts)) this.#unseen++;
		if (capMarks(texts) === texts) return card;
		this.#capped++;
		return capCard(card);
	}

	/** What she is told of all that was looked at. */
	get cautions(): readonly Caution[] {
		return [
			...(this.#unseen > 0 ? [{ type: 'unseen-characters', cards: this.#unseen } as const] : []),
			...(this.#capped > 0 ? [{ type: 'marks-capped', cards: this.#capped } as const] : [])
		];
	}
}

/** What came as a student may look at it, all at once. */
export function lookOver(incoming: Incoming): Incoming {
	const look = new Look();
	const decks = incoming.decks.map(({ head, cards }) => ({
		head: look.head(head),
		cards: cards.map((card) => look.card(card))
	}));
	return { ...incoming, decks, cautions: [...incoming.cautions, ...look.cautions] };
}
