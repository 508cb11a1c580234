/** One field of a protobuf message: a number, or bytes. */
type Field = number | Uint8Array;

/** The fields of a message by their numbers; of several alike the last one. Throws a RangeError where it is cut short. */
export function fieldsOf(message: Uint8Array): ReadonlyMap<number, Field> {
	const fields = new Map<number, Field>();
	let at = 0;
	const varint = () => {
		let value = 0;
		for (let shift = 0; shift < 64; shift += 7) {
			const byte = message[at++];
			if (byte === undefined) throw new RangeError('A message is cut short');
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return value;
		}
		throw new RangeError('A number is too long');
	};
	const bytes = (length: number) => {
		if (at + length > message.length) throw new RangeError('A message is cut short');
		at += length;
		return message.subarray(at - length, at);
	};
	while (at < message.length) {
		const key = varint();
		const wire = key % 8;
		if (wire !== 0 && wire !== 1 && wire !== 2 && wire !== 5)
			throw new RangeError('An unknown kind of field');
		const value = wire === 0 ? varint() : bytes(wire === 2 ? varint() : wire === 1 ? 8 : 4);
		fields.set(Math.floor(key / 8), value);
	}
	return fields;
}

/** A field that is text. */
export function textAt(fields: ReadonlyMap<number, Field>, number: number): string {
	const value = fields.get(number);
	return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}

/** A field that is a number; 0 where it is left out, as protobuf has it. */
export function numberAt(fields: ReadonlyMap<number, Field>, number: number): number {
	const value = fields.get(number);
	return typeof value === 'number' ? value : 0;
}

/** A field that is a message; an empty one where it is left out. */
export function messageAt(fields: ReadonlyMap<number, Field>, number: number): ReadonlyMap<number, Field> {
	const value = fields.get(number);
	return fieldsOf(value instanceof Uint8Array ? value : new Uint8Array());
}
