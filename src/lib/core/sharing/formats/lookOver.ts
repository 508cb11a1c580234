import type { CardContent } from '../../deck/card';
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

/** What came as a student may look at it: no letter runs over its neighbours, and she is told of what she cannot see. */
export function lookOver(incoming: Incoming): Incoming {
	let [unseen, capped] = [0, 0];
	const decks = incoming.decks.map(({ head, cards }) => ({
		head: {
			...head,
			title: capMarks(head.title),
			author: capMarks(head.author),
			source: capMarks(head.source)
		},
		cards: cards.map((card) => {
			const texts = textsOf(card);
			if (isPlain(texts)) return card;
			if (hasUnseen(texts)) unseen++;
			if (capMarks(texts) === texts) return card;
			capped++;
			return capCard(card);
		})
	}));
	const cautions: readonly Caution[] = [
		...incoming.cautions,
		...(unseen > 0 ? [{ type: 'unseen-characters', cards: unseen } as const] : []),
		...(capped > 0 ? [{ type: 'marks-capped', cards: capped } as const] : [])
	];
	return { ...incoming, decks, cautions };
}
