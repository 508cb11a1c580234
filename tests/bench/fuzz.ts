import { extract } from '../../src/lib/core/extraction/extract';
import { createRandom, type Random } from '../../src/lib/core/random';
import { readArticle } from '../../src/lib/core/text/read';
import { shippedTagger } from '../../src/tools/readerModel';
import { faultsOf } from '../support/reading';

const tagger = shippedTagger();

type Maker = (random: Random, length: number) => string;

const fullLength = 10_000_000;
const steps = 4;
/** Linear, with what garbage collection and a busy machine add. */
const mostGrowth = 2;
/** Below this, in ms, a ratio says nothing. */
const leastTime = 400;

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

function filled(length: number, next: () => string): string {
	const parts: string[] = [];
	for (let size = 0; size < length; size += (parts[parts.length - 1] as string).length) parts.push(next());
	return parts.join('').slice(0, length);
}

function bytesOf(random: Random, length: number): Uint8Array {
	return Uint8Array.from({ length }, () => random() * 256);
}

const words =
	'Aa Kofi Annan U.S. of the Treaty SCO (ABC) O’Neil ’s and in for signed President 1995 3 May $123.1 billion 1, [1] [ ]( <b </ ** # > | - – … 中国 Россия e\u0301 😀 Resolution 242 January 9/11 “ ” . , \n \r\n \n\n \t \u00a0 \u200b \u2028 \u0000'.split(
		' '
	);

const prose =
	'President Nelson Mandela met the envoy of the European Union (EU) in Pretoria on 3 May 1995. The Lomé Convention, signed in 1975, was discussed for a while, and nothing came of it. ';

const makers: Readonly<Record<string, Maker>> = {
	'bytes as UTF-8': (random, length) => new TextDecoder('utf-8').decode(bytesOf(random, length)),
	'bytes as Latin-1': (random, length) => new TextDecoder('latin1').decode(bytesOf(random, length)),
	'any UTF-16 units': (random, length) =>
		new TextDecoder('utf-16le').decode(bytesOf(random, length * 2)).slice(0, length),
	'lone surrogates': (random, length) =>
		filled(length, () => String.fromCharCode(0xd800 + Math.floor(random() * 0x800))),
	'any code points': (random, length) =>
		filled(length, () => String.fromCodePoint(Math.floor(random() * 0x110000))),
	'soup of words and signs': (random, length) => filled(length, () => `${pick(random, words)} `),
	'soup without blanks': (random, length) => filled(length, () => pick(random, words)),
	'prose in paragraphs': (_, length) => filled(length, () => `${prose}\n\n`),
	'prose in one line': (_, length) => filled(length, () => prose)
};

/** What has no end: each is repeated, as one line. */
const endless = [
	...[
		'a',
		'A',
		'1',
		' ',
		'.',
		'-',
		"'",
		'"',
		'(',
		'[',
		'<',
		'*',
		'_',
		'#',
		'|',
		'&',
		'\u0301',
		'😀',
		'中',
		'\ud800'
	],
	...['A ', 'Aa ', 'Aa, ', 'A. ', 'A.', 'U.S. ', 'Aa-', 'aa-', 'a ', '1 ', '1, ', '1-', '1990-', 'In 1990 '],
	...[
		'of ',
		'of the ',
		'Bank of ',
		'Aa and ',
		'Aa of the ',
		'(A) ',
		'(ABC) ',
		'Mr. ',
		'President ',
		'President Aa, '
	],
	...[
		'May ',
		'3 May ',
		'$1 ',
		'$1 billion ',
		'[1]',
		'](',
		'![',
		'[a](b) ',
		'<b>',
		'</',
		'http://a',
		'Aa said ',
		'> '
	],
	...[
		'\n',
		'\r\n',
		'a\n',
		'Aa\n',
		'a-\n',
		'- \n',
		'| a \n',
		'# Aa\n',
		'1. Aa\n',
		'Aa | Bb\n',
		'Tags: a\n',
		'By Aa Bb\n'
	]
];

/** Time of the processor, in ms: other programs at work do not count. */
function spent(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** What is wrong with a reading, how long it took in ms, and how many letters there were to look at. */
interface Probe {
	readonly faults: readonly string[];
	readonly ms: number;
	readonly work: number;
}

function probe(text: string): Probe {
	const start = spent();
	try {
		const reading = extract(readArticle(text), tagger);
		const ms = spent() - start;
		const read = reading.article.paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
		/* What is left out costs a look; of one text a tenth is read and of its beginning all, as chance has it. */
		return { faults: faultsOf(reading), ms, work: read + text.length / 10 };
	} catch (error) {
		return { faults: [`throws ${String(error)}`], ms: spent() - start, work: text.length };
	}
}

function judge(name: string, textOf: (length: number) => string, length: number): boolean {
	const [small, large] = [probe(textOf(length / steps)), probe(textOf(length))];
	const more = large.work / small.work;
	const growth = large.ms / Math.max(small.ms, leastTime / steps) / more;
	const slow =
		large.ms > leastTime && growth > mostGrowth ? [`takes ${growth.toFixed(1)} times as long a letter`] : [];
	const faults = [...small.faults, ...large.faults, ...slow];
	const pace = (large.ms / (length / 1_000_000)).toFixed(0).padStart(7);
	const figures = `${pace} ms/MB, ×${growth.toFixed(1)} a letter for ×${more.toFixed(1)} letters`;
	console.log(
		`${faults.length === 0 ? 'holds' : 'FAILS'}  ${name.padEnd(26)} ${figures}  ${faults.join('; ')}`
	);
	return faults.length === 0;
}

/**
 * Feeds the reader with what nobody would write: any bytes, any Unicode, lines without end. It must never throw, give valid places only, and
 * take time in proportion to the length. `words` may give the length of the large texts (10,000,000 characters), a seed, and a part of the
 * names of the texts to be read alone.
 */
export default async function measure([
	length = String(fullLength),
	seed = 'fuzz',
	only = ''
]: readonly string[]): Promise<void> {
	const made = Object.entries(makers).map(
		([name, make]) =>
			[name, (size: number) => make(createRandom(`${seed} ${name}`), size), Number(length)] as const
	);
	const repeated = endless.map(
		(unit) =>
			[
				`${JSON.stringify(unit)} without end`,
				(size: number) => unit.repeat(Math.ceil(size / unit.length)),
				Number(length) / 10
			] as const
	);
	const failed = [...made, ...repeated].filter(
		([name, textOf, size]) => name.includes(only) && !judge(name, textOf, size)
	).length;
	console.log(failed === 0 ? 'All hold.' : `${failed} fail.`);
	if (failed > 0) process.exitCode = 1;
}
