/**
 * The version a database has, asked of the browser itself; 0 where there is none. Dexie would open a newer database and add the
 * tables it misses: it must not come that far.
 */
export function versionOfDatabase(name: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let fresh = false;
		request.onupgradeneeded = () => {
			fresh = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const { version } = request.result;
			request.result.close();
			resolve(version);
		};
		request.onerror = (event) => {
			event.preventDefault();
			if (fresh) resolve(0);
			else reject(request.error);
		};
	});
}
