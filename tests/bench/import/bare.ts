/**
 * Runs in a page that holds nothing else: writes a deck of so many cards in pages of the app's size, as texts, in one strict transaction, and
 * gives how long that took in ms. The least that keeping them can cost.
 */
export async function writeBare(count: number): Promise<number> {
	const cards = Array.from({ length: count }, (_, index) => ({
		value: {
			id: `card${index}`.padEnd(11, '-'),
			deck: 'deck-------',
			article: null,
			kind: 'date',
			form: 'question',
			prompt: `In what year did event ${index} happen?`,
			answer: `19${10 + (index % 89)}`,
			accepted: [],
			options: [],
			rightFor: [],
			quote: null,
			rule: null,
			tags: [],
			writtenId: null,
			origin: `o${index}`.padEnd(11, '-'),
			fact: `f${index}`.padEnd(11, '-')
		},
		at: 1,
		times: {}
	}));
	const opened = indexedDB.open(`bare ${performance.now()}`, 1);
	opened.onupgradeneeded = () => opened.result.createObjectStore('pages', { keyPath: ['deck', 'page'] });
	await new Promise((done) => (opened.onsuccess = done));
	const from = performance.now();
	const write = opened.result.transaction('pages', 'readwrite', { durability: 'strict' });
	const pageCards = 256;
	for (let at = 0; at < count; at += pageCards)
		write
			.objectStore('pages')
			.put({ deck: 'deck', page: at / pageCards, cards: JSON.stringify(cards.slice(at, at + pageCards)) });
	await new Promise((done) => (write.oncomplete = done));
	const took = performance.now() - from;
	opened.result.close();
	return took;
}
