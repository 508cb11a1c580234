/** Things in their order, `count` of them together; fewer in the last handful, and none where there is nothing. */
export function* inHandfuls<Thing>(things: Iterable<Thing>, count: number): Generator<readonly Thing[]> {
	let some: Thing[] = [];
	for (const thing of things)
		if (some.push(thing) === count) {
			yield some;
			some = [];
		}
	if (some.length > 0) yield some;
}
