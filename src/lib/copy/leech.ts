import { countOf } from './numbers';

/** What is said of a card that was just set aside, since it was forgotten so many times. */
export function leechWords(lapses: number): { readonly happened: string; readonly meaning: string } {
	return {
		happened: `You have forgotten this card ${countOf(lapses, 'time')}.`,
		meaning: 'It is set aside: a card that will not stick most often needs other words.'
	};
}

/** What is said of a card in a list that is set aside, or a leech, forgotten so often; empty of any other. */
export function asideSentence(suspended: boolean, leech: { readonly lapses: number } | null): string {
	const often = leech ? `Forgotten ${countOf(leech.lapses, 'time')}` : '';
	if (!suspended) return leech ? `${often}.` : '';
	return leech ? `${often}, and set aside.` : 'Set aside: it is not asked.';
}
