/** Numbers, places of locals and offsets in WebAssembly's own variable length. */
function varint(value: number): readonly number[] {
	const [low, rest] = [value & 127, value >> 7];
	const isLast = rest === 0 && (low & 64) === 0;
	return isLast ? [low] : [low | 128, ...varint(rest)];
}

type Code = readonly number[];
const wide = (instruction: number, ...rest: Code): Code => [0xfd, ...varint(instruction), ...rest];
const get = (local: number): Code => [0x20, ...varint(local)];
const set = (local: number): Code => [0x21, ...varint(local)];
const number = (value: number): Code => [0x41, ...varint(value)];
const add: Code = [0x6a];
const times: Code = [0x6c];
const isBelow: Code = [0x49];
const zeros: Code = [0x43, 0, 0, 0, 0, ...wide(0x13)];
const load = (offset: number) => wide(0x00, 2, ...varint(offset));
const loadOneToAll = (offset: number) => wide(0x09, 2, ...varint(offset));
const store = (offset: number) => wide(0x0b, 2, ...varint(offset));
const addAll = wide(0xe4);
const timesAll = wide(0xe6);

/** What its arguments are, and its other locals: whole numbers first, then four small numbers each. */
const [rows, x, inputs, w, outputs, y] = [0, 1, 2, 3, 4, 5];
const [row, output, panel, end, target] = [6, 7, 8, 9, 10];
const [firstInput, integerCount] = [11, 9];
const [firstHalf, secondHalf, one] = [15, 16, 17];
const [firstSum, wideCount] = [18, 11];

const four = [0, 1, 2, 3];
const halves = [0, 1];
const inputAt = (which: number) => firstInput + which;
const sumOf = (which: number, half: number) => firstSum + 2 * which + half;

const advance = (local: number, by: number): Code => [...get(local), ...number(by), ...add, ...set(local)];
/** Does something for a local from 0 on, in steps, below another. */
const loop = (local: number, step: number, [limit, body]: readonly [number, Code]): Code => [
	...[0x03, 0x40, ...body, ...advance(local, step)],
	...[...get(local), ...get(limit), ...isBelow, 0x0d, 0, 0x0b]
];
/** The address of a row: `matrix` + 4 × `columns` × (`row` + `which`). */
const addressOf = (matrix: number, columns: number, which: number): Code => [
	...[...get(matrix), ...get(row), ...number(which), ...add],
	...[...get(columns), ...times, ...number(4), ...times, ...add]
];

/** One input of four rows, times its weights for eight outputs, added to the sums. */
const step = (at: number): Code => [
	...[
		...get(panel),
		...load(32 * at),
		...set(firstHalf),
		...get(panel),
		...load(32 * at + 16),
		...set(secondHalf)
	],
	...four.flatMap((which) => [
		...[...get(inputAt(which)), ...loadOneToAll(4 * at), ...set(one)],
		...halves.flatMap((half) => [
			...[...get(one), ...get(half === 0 ? firstHalf : secondHalf), ...timesAll],
			...[...get(sumOf(which, half)), ...addAll, ...set(sumOf(which, half))]
		])
	])
];

const block: Code = [
	...four.flatMap((which) => halves.flatMap((half) => [...zeros, ...set(sumOf(which, half))])),
	...four.flatMap((which) => [...addressOf(x, inputs, which), ...set(inputAt(which))]),
	...[...get(inputAt(0)), ...get(inputs), ...number(4), ...times, ...add, ...set(end)],
	...loop(inputAt(0), 16, [
		end,
		[
			...four.flatMap(step),
			...advance(panel, 128),
			...four.slice(1).flatMap((which) => advance(inputAt(which), 16))
		]
	]),
	...four.flatMap((which) => [
		...[...addressOf(y, outputs, which), ...get(output), ...number(4), ...times, ...add, ...set(target)],
		...halves.flatMap((half) => [...get(target), ...get(sumOf(which, half)), ...store(16 * half)])
	])
];

const body: Code = [
	...[2, integerCount, 0x7f, wideCount, 0x7b, ...number(0), ...set(row)],
	...loop(row, 4, [
		rows,
		[...get(w), ...set(panel), ...number(0), ...set(output), ...loop(output, 8, [outputs, block])]
	]),
	0x0b
];

const section = (id: number, content: Code): Code => [id, ...varint(content.length), ...content];

/**
 * A module of WebAssembly for `multiply` of ./product: it takes the memory "m" of "m" and gives "f"(rows, x, inputs, w, outputs, y), where
 * x, w and y are addresses. Four rows and eight outputs go at a time, four numbers an instruction, each sum in the order of its inputs.
 */
export const kernel = Uint8Array.from([
	...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
	...section(1, [1, 0x60, 6, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0]),
	...section(2, [1, 1, 0x6d, 1, 0x6d, 2, 0, 1]),
	...section(3, [1, 0]),
	...section(7, [1, 1, 0x66, 0, 0]),
	...section(10, [1, ...varint(body.length), ...body])
]);
