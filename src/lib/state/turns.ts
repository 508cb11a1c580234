/** Runs what it is given one after another, in the order given; what fails holds up nothing after it. */
export function createTurns(): <T>(body: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (body) => {
		const turn = last.then(body);
		last = turn.catch(() => undefined);
		return turn;
	};
}
