import { checksumOf, isDeckFragment } from './link';

/** Bytes that a code of version 25 holds at its lowest correction: beyond that the cameras of phones fail. */
export const codeCapacity = 1_273;
/** As many codes as anyone scans one after another. */
export const mostCodes = 12;

/** One of several codes that are a link together. */
export interface CodePart {
	/** From 1. */
	readonly number: number;
	readonly of: number;
	/** Tells the parts of one link from those of another. */
	readonly sum: string;
	readonly text: string;
}

/** The parts of one link that were scanned so far, by their numbers. */
export interface Collected {
	readonly of: number;
	readonly sum: string;
	readonly parts: ReadonlyMap<number, string>;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** What the codes of a link say, in their order: the link itself, or numbered parts of it. Null where that would be too many. */
export function codesFromLink(link: string): readonly string[] | null {
	if (link.length <= codeCapacity) return [link];
	const at = link.indexOf('#');
	const [address, fragment] = [link.slice(0, at), link.slice(at)];
	const sum = checksumOf(fragment);
	const room = codeCapacity - address.length - '#p=0101'.length - sum.length;
	const of = Math.ceil(fragment.length / Math.max(1, room));
	if (at < 0 || room < 200 || of > mostCodes) return null;
	// Alike long, so that the codes are alike to look at and to scan.
	const length = Math.ceil(fragment.length / of);
	return Array.from({ length: of }, (_, index) => {
		const text = fragment.slice(index * length, (index + 1) * length).replace(/^#d=/, '');
		return `${address}#p=${twoDigits(index + 1)}${twoDigits(of)}${sum}${text}`;
	});
}

/** Whether an address's fragment claims to be a part of a link. */
export function isPartFragment(fragment: string): boolean {
	return /^#?p=/.test(fragment);
}

/** The part that a fragment holds; null where it holds none. */
export function partFromFragment(fragment: string): CodePart | null {
	const [, number, of, sum, text] = /^#?p=(\d\d)(\d\d)([\w-]{6})([\w-]+)$/.exec(fragment.trim()) ?? [];
	const part = { number: Number(number), of: Number(of), sum: sum ?? '', text: text ?? '' };
	return part.number >= 1 && part.number <= part.of && part.of <= mostCodes ? part : null;
}

/** What was scanned so far with one part more; a part of another link begins anew. */
export function collect(collected: Collected | null, { number, of, sum, text }: CodePart): Collected {
	const before = collected?.sum === sum && collected.of === of ? collected.parts : [];
	return { of, sum, parts: new Map([...before, [number, text]]) };
}

/** The fragment that all parts are together; null while some are missing, and where they do not fit together. */
export function fragmentFrom({ of, sum, parts }: Collected): string | null {
	if (parts.size < of) return null;
	const numbers = Array.from({ length: of }, (_, index) => index + 1);
	const fragment = `#d=${numbers.map((number) => parts.get(number) ?? '').join('')}`;
	return checksumOf(fragment) === sum ? fragment : null;
}

/** What a scanned code turns out to be. */
export type ScannedCode =
	| { readonly type: 'deck'; readonly fragment: string }
	| { readonly type: 'part'; readonly part: CodePart }
	/** Anything else is only ever shown. */
	| { readonly type: 'foreign'; readonly text: string };

/** What a code says. Of a link only the fragment is taken, whatever address stands before it. */
export function readCode(text: string): ScannedCode {
	const [, fragment = ''] = /^https?:\/\/[^\s#]*\/open\/(#[dp]=\S+)$/.exec(text) ?? [];
	if (isDeckFragment(fragment)) return { type: 'deck', fragment };
	const part = isPartFragment(fragment) ? partFromFragment(fragment) : null;
	return part ? { type: 'part', part } : { type: 'foreign', text: text.slice(0, 2_000) };
}
