import type { Suggestion } from '../suggestion';

const called = /(?<before>\bwhich |\[)(?<word>\p{Ll}+)/iu;

/** The sorts by which alone a text calls something: "council", where it says "the Council". */
export function sortsAlone(text: string): ReadonlySet<string> {
	const found = text.matchAll(/\b[Tt]he (\p{Lu}\p{Ll}+)\b(?! (?:of|for|on)\b| \p{Lu})/gu);
	return new Set([...found].map(([, word = '']) => word.toLowerCase()));
}

/** A card that asks for a body by its sort, in a wider word where the text calls some body by that word alone: it would name what it asks for. */
export function withWiderWord<Card extends Pick<Suggestion, 'kind' | 'prompt'>>(
	card: Card,
	alone: ReadonlySet<string>
): Card {
	const { before = '', word = '' } = called.exec(card.prompt)?.groups ?? {};
	if (card.kind !== 'organization' || !alone.has(word)) return card;
	const wider = word === 'organization' ? 'body' : 'organization';
	return { ...card, prompt: card.prompt.replace(called, `${before}${wider}`) };
}
