import type { Mention } from '../mention';
import type { Refiner } from '../passage';

const last = (name: string) => name.split(/\s+/).pop() ?? '';

/** A name alone that ends a full name found in the article is the same person. */
export const surnamesArePeople: Refiner = (mentions) => {
	const people = mentions.filter(({ kind, text }) => kind === 'person' && /\s/.test(text));
	const surnames = new Set(people.map(({ text }) => last(text)));
	return mentions.map((mention: Mention) =>
		mention.kind === 'other' && surnames.has(mention.text)
			? { ...mention, kind: 'person' as const, confidence: 0.9 }
			: mention
	);
};
