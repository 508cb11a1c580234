/** How long (ms) something takes to read a unit of text so many times over: to be compared with itself, never with a clock. */
export function timeToRead(read: (text: string) => unknown, unit: string): (count: number) => number {
	return (count) => {
		const text = unit.repeat(count);
		const start = performance.now();
		read(text);
		return performance.now() - start;
	};
}
