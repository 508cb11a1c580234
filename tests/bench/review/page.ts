import type { World } from './world';

/** What the page under measurement has noted; all in ms. */
export interface Notes {
	/** The questions painted so far, one after another, each with the time from the start of the navigation. */
	questions: { readonly text: string; readonly at: number }[];
	/** From the start of the navigation until the first answer was painted; null until it is. */
	turned: number | null;
	/** From the key press until the next question was painted; null until it is. */
	answered: number | null;
	/** In a quiz, from the key press until it was told what was right; null until it is. */
	told: number | null;
	/** Tasks of more than 50 ms so far, and the ms they took. */
	longTasks: number[];
}

declare global {
	var notes: Notes;
}

/**
 * Runs in the page before its own scripts. Words count as painted once the frame that first holds them is through:
 * `requestAnimationFrame` runs before that frame's style, layout and paint, and a message posted there is answered after them. As soon
 * as the first question is painted the answer is asked for: when that stands, the app was there to take the key.
 */
export function watch(): void {
	globalThis.notes = { questions: [], turned: null, answered: null, told: null, longTasks: [] };
	const { notes } = globalThis;
	const promptNow = () =>
		document.querySelector('article h1:not(.blank h1), h1#question')?.textContent ?? null;
	const isTold = () => document.querySelector('main .verdict') !== null;
	const isTurned = () => document.querySelector('article > div:not([hidden])') !== null;
	const afterPaint = (then: (at: number) => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => then(performance.now());
			port2.postMessage(null);
		});
	const whenChanged = (look: () => boolean) => {
		const observer = new MutationObserver(() => look() && observer.disconnect());
		observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
	};
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) notes.longTasks.push(duration);
	}).observe({ type: 'longtask', buffered: true });
	let last: string | null = null;
	whenChanged(() => {
		const text = promptNow();
		if (text === null || text === last) return false;
		const isFirst = last === null;
		last = text;
		afterPaint((at) => {
			notes.questions.push({ text, at });
			if (isFirst) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
		});
		return false;
	});
	whenChanged(() => {
		if (isTurned()) afterPaint((at) => (notes.turned = at));
		return isTurned();
	});
	addEventListener(
		'keydown',
		({ key, timeStamp }) => {
			if (key === '1') {
				notes.told = null;
				whenChanged(() => {
					if (isTold()) afterPaint((at) => (notes.told = at - timeStamp));
					return isTold();
				});
			}
			if (key !== '3' && !(key === ' ' && isTold())) return;
			notes.answered = null;
			const old = promptNow();
			whenChanged(() => {
				const isNext = promptNow() !== old;
				if (isNext) afterPaint((at) => (notes.answered = at - timeStamp));
				return isNext;
			});
		},
		{ capture: true }
	);
}

/** Runs in a page of the app's origin: puts a whole database in place of what is there. Version 1, as Dexie writes it. */
export async function plant(world: World): Promise<void> {
	const kinds = { Float64Array, Uint32Array, Uint16Array, Int16Array };
	const revive = (_: string, value: unknown): unknown => {
		const { typed, base64 } = (value ?? {}) as { typed?: keyof typeof kinds; base64?: string };
		if (typed === undefined || base64 === undefined) return value;
		return new kinds[typed](Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
	};
	const settled = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(String(request.error)));
		});
	localStorage.clear();
	await settled(indexedDB.deleteDatabase('entente'));
	const opening = indexedDB.open('entente', 10);
	opening.onupgradeneeded = () => {
		for (const { name, key } of world)
			opening.result.createObjectStore(name, { keyPath: key.length === 1 ? (key[0] ?? '') : [...key] });
	};
	const database = await settled(opening);
	const write = database.transaction(
		world.map(({ name }) => name),
		'readwrite'
	);
	for (const { name, rows } of world)
		for (const row of JSON.parse(rows, revive) as unknown[]) write.objectStore(name).put(row);
	await new Promise((resolve) => (write.oncomplete = resolve));
	database.close();
}
