import { correctionFromLink, type LinkCodec } from '../core/sharing/link';
import type { HereBefore } from './hereBefore';
import type { OpenStep } from './openStep';

/** What stands on the page once a correction was read: the deck it is of with what it would change, or why not. */
export async function openCorrection(
	{ codec, here }: { readonly codec: LinkCodec; readonly here: HereBefore },
	fragment: string
): Promise<OpenStep> {
	const correction = await correctionFromLink(fragment, codec);
	if (!correction.ok) return { type: 'refused', problem: correction.error };
	const update = await here.correct(correction.value);
	return update.ok && update.value
		? { type: 'correction', update: update.value }
		: { type: 'refused', problem: { type: 'correction-homeless' } };
}
