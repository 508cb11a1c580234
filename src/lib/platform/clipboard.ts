import { err, ok, type Result } from '../core/result';

/** Puts `text` on the clipboard; refused where the browser or the student forbids it. */
export async function copyText(text: string): Promise<Result<void, { readonly type: 'clipboard-refused' }>> {
	try {
		await navigator.clipboard.writeText(text);
		return ok(undefined);
	} catch {
		return err({ type: 'clipboard-refused' });
	}
}
