import { whenIdle } from './idle';
import { ownScript } from './ownScript';

/** What a new version's coming needs of the browser: told here once, so that tests can stand in for it. */
export interface Updates {
	/** Lets the waiting version take over; every open tab then reloads. */
	accept(): void;
	/** Stops listening. */
	stop(): void;
}

interface UpdateOptions {
	/** Address of the service worker's file. */
	readonly script: string;
	readonly now: () => number;
	/** A new version is installed and waits. */
	readonly onWaiting: () => void;
}

const hourMs = 3_600_000;

function tellOfWaiting(registration: ServiceWorkerRegistration, onWaiting: () => void) {
	if (registration.waiting && navigator.serviceWorker.controller) onWaiting();
	registration.addEventListener('updatefound', () => {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && navigator.serviceWorker.controller) onWaiting();
		});
	});
}

/** Reloads when another version takes over; the first version's own arrival is no reason to. */
function reloadOnChange(signal: AbortSignal) {
	let controlled = navigator.serviceWorker.controller !== null;
	const changed = () => {
		if (controlled) location.reload();
		controlled = true;
	};
	navigator.serviceWorker.addEventListener('controllerchange', changed, { signal });
}

/**
 * Registers the service worker once the page is idle, looks for a new version when the tab is looked at again (at most
 * hourly), and tells of one that waits. Does nothing where the browser has no service workers.
 */
export function watchUpdates({ script, now, onWaiting }: UpdateOptions): Updates {
	const stopping = new AbortController();
	let registered: ServiceWorkerRegistration | undefined;
	let askedAt = now();

	async function register() {
		if (stopping.signal.aborted) return;
		registered = await navigator.serviceWorker
			.register(ownScript(script), { updateViaCache: 'none' })
			.catch(() => undefined);
		if (registered) tellOfWaiting(registered, onWaiting);
	}

	function look() {
		if (document.visibilityState === 'hidden' || now() - askedAt < hourMs) return;
		askedAt = now();
		registered?.update().catch(() => undefined);
	}

	if ('serviceWorker' in navigator) {
		reloadOnChange(stopping.signal);
		document.addEventListener('visibilitychange', look, { signal: stopping.signal });
		window.addEventListener('focus', look, { signal: stopping.signal });
		whenIdle(() => void register());
	}
	return {
		accept: () => registered?.waiting?.postMessage('SKIP_WAITING'),
		stop: () => stopping.abort()
	};
}
