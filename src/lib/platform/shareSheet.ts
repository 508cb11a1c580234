import { err, ok, type Result } from '../core/result';

/** What the device's own share sheet may be handed. */
export interface Shareable {
	readonly title: string;
	readonly url: string;
}

/** Whether this browser has a share sheet that takes it. */
export function canShare(shareable: Shareable): boolean {
	return typeof navigator.share === 'function' && (navigator.canShare?.({ ...shareable }) ?? true);
}

/** Opens the share sheet. Closing it without choosing is an answer, not a failure. */
export async function share(
	shareable: Shareable
): Promise<Result<'shared' | 'closed', { readonly type: 'share-refused' }>> {
	try {
		await navigator.share({ ...shareable });
		return ok('shared');
	} catch (cause) {
		const closed = cause instanceof DOMException && cause.name === 'AbortError';
		return closed ? ok('closed') : err({ type: 'share-refused' });
	}
}
