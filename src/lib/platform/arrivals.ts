/** A file or a text that came to Entente by the system, shared from another app; or that it was larger than what is read, in bytes. */
export type Arrival =
	| {
			readonly type: 'arrived';
			readonly content: Blob;
			/** The file's name; empty for a text. */
			readonly name: string;
	  }
	| { readonly type: 'too-large'; readonly limit: number };

/** What the service worker has laid by, taken out of there; null where there is nothing. */
export async function takeStaged(cacheName: string): Promise<Arrival | null> {
	try {
		if (!(await caches.has(cacheName))) return null;
		const cache = await caches.open(cacheName);
		const [key] = await cache.keys();
		const response = key && (await cache.match(key));
		if (!response) return null;
		const content = await response.blob();
		await caches.delete(cacheName);
		const limit = Number(response.headers.get('X-Limit'));
		const name = decodeURIComponent(response.headers.get('X-Name') ?? '');
		return limit > 0 ? { type: 'too-large', limit } : { type: 'arrived', content, name };
	} catch {
		return null;
	}
}

/** As much of the launch queue as is needed; few browsers have one. */
interface LaunchQueue {
	setConsumer(take: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void;
}

/** Hands over the file that the installed app was opened with, if it was. */
export function hearLaunch(take: (file: File) => void): void {
	const { launchQueue } = window as Window & { readonly launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => {
		const [first] = files;
		void first?.getFile().then(take, () => undefined);
	});
}
