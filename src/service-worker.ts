/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const prefix = `entente${base}@`;
const cacheName = `${prefix}${version}`;
const notFound = `${base}/404.html`;

/** What hosts and shops read, never a student. */
const leftOut = /\/(?:_headers|robots\.txt|screenshots\/.*)$/;
const isImmutable = (path: string) => path.startsWith(`${base}/_app/immutable/`);

/** Everything the app is made of. What Kit cannot list (workers' own files, the page for a wrong address) the build has written down. */
async function everything(): Promise<readonly string[]> {
	const written = await fetch(`${base}/precache.json`, { cache: 'reload' });
	if (!written.ok) throw new Error(`precache.json: ${written.status}`);
	const more: readonly string[] = await written.json();
	const known = [...build, ...files, ...prerendered, ...more.map((path) => `${base}/${path}`)];
	return [...new Set(known)].filter((path) => !leftOut.test(path));
}

/** A redirected answer cannot serve a navigation: its body under a plain answer can. */
async function fetched(path: string): Promise<Response> {
	const response = await fetch(path, { cache: 'reload' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function install() {
	const cache = await caches.open(cacheName);
	const take = async (path: string) => {
		const kept = isImmutable(path) ? await caches.match(path, { ignoreVary: true }) : undefined;
		await cache.put(path, kept ?? (await fetched(path)));
	};
	await Promise.all((await everything()).map(take));
}

async function activate() {
	const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
	await Promise.all(older.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function cached(path: string): Promise<Response | undefined> {
	const cache = await caches.open(cacheName);
	return cache.match(path, { ignoreSearch: true, ignoreVary: true });
}

async function page(request: Request, path: string): Promise<Response> {
	const kept = (await cached(path)) ?? (path.endsWith('/') ? undefined : await cached(`${path}/`));
	if (kept) return kept;
	return fetch(request).catch(async () => (await cached(notFound)) ?? Response.error());
}

async function file(request: Request, path: string): Promise<Response> {
	return (await cached(path)) ?? fetch(request);
}

/** An install event of browsers that can be told where files are, so that they need not ask each time. */
interface RoutedInstall extends ExtendableEvent {
	addRoutes?(rule: {
		readonly condition: { readonly urlPattern: URLPatternInit };
		readonly source: { readonly cacheName: string };
	}): Promise<void>;
}

/** Files that never change come straight from the cache, without waking this script for each. */
function route(event: RoutedInstall): Promise<void> | undefined {
	const urlPattern = { pathname: `${base}/_app/immutable/*` };
	return event.addRoutes?.({ condition: { urlPattern }, source: { cacheName } });
}

/** Where what another app shares lies until the page that opens decks takes it: in a place of its own, which no update clears. */
const stagingName = `entente${base}-staged`;
/** Bytes of the largest file that is read, and of what may stand around it in a form. */
const largestFile = 100_000_000;
const mostShared = largestFile + 1_000_000;

/** What was shared is larger than anything that is read. */
class TooLarge extends Error {}

/** The form that was sent, read until it would pass the budget: what it claims of its length is never believed. */
async function formWithin(request: Request, budget: number): Promise<FormData> {
	let length = 0;
	const counted = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			length += chunk.length;
			if (length > budget) controller.error(new Error('too large'));
			else controller.enqueue(chunk);
		}
	});
	const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
	const form = new Response(request.body?.pipeThrough(counted), { headers }).formData();
	// What breaks off a stream is not told by what reads it.
	return form.catch((thrown: unknown) => Promise.reject(length > budget ? new TooLarge() : thrown));
}

/** Any page can send a form here, so it is only laid by and then looked at by the student; one from elsewhere that says so is dropped. */
async function stage(request: Request): Promise<void> {
	const origin = request.headers.get('Origin');
	if (origin !== null && origin !== 'null' && origin !== worker.location.origin) return;
	const form = await formWithin(request, mostShared);
	const file = form.get('deck');
	const words = [form.get('text'), form.get('url')].filter((each) => typeof each === 'string' && each !== '');
	const isFile = file instanceof File && file.size > 0;
	if (!isFile && words.length === 0) return;
	const name = isFile ? encodeURIComponent(file.name.slice(0, 200)) : '';
	await layBy(isFile ? file : words.join('\n'), { 'X-Name': name });
}

async function layBy(content: BodyInit, headers: HeadersInit): Promise<void> {
	const cache = await caches.open(stagingName);
	await cache.put(`${base}/staged`, new Response(content, { headers }));
}

/** That something was too large is laid by in its stead, so that the page can say so. */
async function layByRefusal(thrown: unknown): Promise<void> {
	if (thrown instanceof TooLarge) await layBy('', { 'X-Limit': String(largestFile) });
}

async function receive(request: Request): Promise<Response> {
	await stage(request).catch(layByRefusal);
	return Response.redirect(`${base}/open/`, 303);
}

worker.addEventListener('install', (event) => event.waitUntil(Promise.all([route(event), install()])));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data }) => {
	if (data === 'SKIP_WAITING') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method === 'POST' && url.pathname === `${base}/open/`)
		return event.respondWith(receive(request));
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (url.pathname === `${base}/_app/version.json`) return;
	event.respondWith(request.mode === 'navigate' ? page(request, url.pathname) : file(request, url.pathname));
});
