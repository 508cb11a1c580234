import { hashText, idFromWords } from '../random';
import type { CardContent, Deck } from './card';

/** The origin of a card that a person wrote: from the id she gave it, else from its question. Stable for ever. */
export function handWrittenOrigin({ prompt, writtenId }: Pick<CardContent, 'prompt' | 'writtenId'>): string {
	return idFromWords(hashText(writtenId === null ? `question\n${prompt}` : `id\n${writtenId}`));
}

/** The lasting name of a deck: the one it came with, else its id, which is the same wherever its owner has it. */
export function originOfDeck({ id, origin }: Pick<Deck, 'id' | 'origin'>): string {
	return origin ?? id;
}

/** Whether `text` has the shape every origin has: eleven base64url characters. */
export function isOrigin(text: string): boolean {
	return /^[\w-]{11}$/.test(text);
}
