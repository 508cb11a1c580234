import { err, ok, type Result } from '../core/result';

/** How this browser lets Entente be installed: it offers a prompt, or a person takes steps, or it is done. */
export type InstallOffer =
	'installed' | 'prompt' | 'ios-share' | 'safari-dock' | 'firefox-android' | 'chromium-menu' | 'none';

interface InstallPromptEvent extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const isInstallPrompt = (event: Event): event is InstallPromptEvent => 'prompt' in event;

/** The one prompt the browser may hand out: held until the student asks for it. */
export class Installer {
	#event: InstallPromptEvent | null = null;
	#installed = false;

	/** Starts listening on `target`; `changed` is called when the offer changes. Returns how to stop. */
	listen(target: EventTarget, changed: () => void): () => void {
		const offered = (event: Event) => {
			if (!isInstallPrompt(event)) return;
			event.preventDefault();
			this.#event = event;
			changed();
		};
		const installed = () => {
			this.#event = null;
			this.#installed = true;
			changed();
		};
		target.addEventListener('beforeinstallprompt', offered);
		target.addEventListener('appinstalled', installed);
		return () => {
			target.removeEventListener('beforeinstallprompt', offered);
			target.removeEventListener('appinstalled', installed);
		};
	}

	/** What the browser has told of itself so far; null where only its signs tell what it offers. */
	get told(): Extract<InstallOffer, 'installed' | 'prompt'> | null {
		if (this.#installed) return 'installed';
		return this.#event && 'prompt';
	}

	/** Shows the browser's prompt, which can be shown once; gives whether the student took it. */
	async install(): Promise<Result<boolean, { readonly type: 'install-unavailable' }>> {
		const event = this.#event;
		this.#event = null;
		if (!event) return err({ type: 'install-unavailable' });
		const { outcome } = await event.prompt();
		return ok(outcome === 'accepted');
	}
}
