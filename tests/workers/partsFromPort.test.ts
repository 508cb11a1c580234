import { expect, test } from 'vitest';
import type { PackagePart } from '$lib/packages/anki/part';
import { PartsFromPort } from '$lib/workers/partsFromPort';

const reviews = (...numbers: number[]): PackagePart => ({
	type: 'reviews',
	numbers: Float64Array.from(numbers)
});

test('parts come in their order, those that were said before they were asked for too, and the hash with the end', async () => {
	const { port1, port2 } = new MessageChannel();
	const parts = new PartsFromPort(port2);
	const said = [reviews(1), reviews(2), reviews(3)];
	port1.postMessage(said[0]);
	const came: PackagePart[] = [];
	for await (const part of parts) {
		came.push(part);
		if (came.length === 1) for (const other of said.slice(1)) port1.postMessage(other);
		if (came.length === 3) port1.postMessage({ type: 'end', hash: 'its hash' });
	}
	expect(came).toEqual(said);
	expect(parts.hash).toBe('its hash');
	port1.close();
});
