import { kindOfKnown } from '../known';
import type { Mention } from '../mention';
import type { Refiner } from '../passage';

const last = (name: string) => name.split(/\s+/).pop() ?? '';

/** From this confidence on a mention is what it was taken for. */
const sure = 0.95;

/** A name alone that ends the full name of a person of the article is that person, unless the lists know it as something else. */
export const surnamesArePeople: Refiner = (mentions) => {
	const people = mentions.filter(({ kind, text }) => kind === 'person' && /\s/.test(text));
	const surnames = new Set(people.map(({ text }) => last(text)));
	const isSurname = ({ kind, text, confidence }: Mention) =>
		/^(?:organization|place|deal|event|other)$/.test(kind) &&
		confidence < sure &&
		surnames.has(text) &&
		kindOfKnown(text) === undefined;
	return mentions.map((mention) =>
		isSurname(mention) ? { ...mention, kind: 'person' as const, confidence: 0.9 } : mention
	);
};
