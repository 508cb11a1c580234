import type { DeckText } from '../deck/card';
import { hashText } from '../random';
import { err, ok, type Result } from '../result';
import { base64urlFromBytes, bytesFromBase64url } from './base64url';
import { columnsFromDeck, deckFromColumns } from './columns';
import { deckForHandOver, type SharingChoices } from './handOver';
import type { Correction } from './merge/correction';

/** Why a link could not be written or read. `copy/` has the sentence for each. */
export type LinkError =
	/** The fragment is no deck, or holds something else than a deck. */
	| { readonly type: 'link-foreign' }
	/** Characters were lost or changed on the way. */
	| { readonly type: 'link-broken' }
	/** A correction of a deck that is not here. */
	| { readonly type: 'correction-homeless' }
	/** A later Entente wrote it. */
	| { readonly type: 'link-newer' }
	| { readonly type: 'link-too-large' }
	/** This browser cannot compress. */
	| { readonly type: 'link-unavailable' };

/** Raw deflate, handed in, since the core has no browser. `inflate` stops as soon as it would pass `budget` bytes. */
export interface LinkCodec {
	deflate(bytes: Uint8Array): Promise<Result<Uint8Array, { readonly type: 'deflate-unavailable' }>>;
	inflate(
		bytes: Uint8Array,
		budget: number
	): Promise<
		Result<Uint8Array, { readonly type: 'deflate-unavailable' | 'deflate-broken' | 'deflate-too-large' }>
	>;
}

/** Bytes of a link's fragment, and of what it inflates to, at most. */
export const linkLimits = { encoded: 65_536, inflated: 2_097_152 } as const;

const version = '1';
const deflateRaw = 'd';
const checksumLength = 6;

/** Six characters that tell a cut or changed link from a whole one: half of a 64-bit hash of all before them. */
export function checksumOf(body: string): string {
	const [word] = hashText(body);
	return base64urlFromBytes(new Uint8Array([word >>> 24, word >>> 16, word >>> 8, word]));
}

/** What a fragment holds, by the letter before its "=". */
type Letter = 'd' | 'c';

/** A value as a fragment: its letter, version, codec, the value deflated, checksum. The same value gives the same fragment. */
async function fragmentFrom(
	letter: Letter,
	value: unknown,
	codec: LinkCodec
): Promise<Result<string, LinkError>> {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	if (bytes.length > linkLimits.inflated) return err({ type: 'link-too-large' });
	const deflated = await codec.deflate(bytes);
	if (!deflated.ok) return err({ type: 'link-unavailable' });
	const body = version + deflateRaw + base64urlFromBytes(deflated.value);
	const fragment = `#${letter}=${body}${checksumOf(body)}`;
	return fragment.length > linkLimits.encoded ? err({ type: 'link-too-large' }) : ok(fragment);
}

/** Characters of its questions and answers: fewer bytes no fragment of it unfolds to. */
const leastOf = ({ cards }: DeckText) =>
	cards.reduce((sum, { prompt, answer }) => sum + prompt.length + answer.length, 0);

/** A deck as a fragment, with what was chosen to travel along. One that is far too long is not even written. */
export async function deckToLink(
	deck: DeckText,
	choices: SharingChoices,
	codec: LinkCodec
): Promise<Result<string, LinkError>> {
	if (leastOf(deck) > linkLimits.inflated) return err({ type: 'link-too-large' });
	return fragmentFrom('d', columnsFromDeck(deckForHandOver(deck, choices)), codec);
}

/** A correction as a fragment: its cards, and what they were. */
export function correctionToLink(
	{ head, cards, base }: Correction,
	codec: LinkCodec
): Promise<Result<string, LinkError>> {
	return fragmentFrom('c', [columnsFromDeck({ head, cards }), columnsFromDeck({ head, cards: base })], codec);
}

function columnsFromBytes(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return null;
	}
}

/** Whether an address's fragment claims to hold a deck. */
export function isDeckFragment(fragment: string): boolean {
	return /^#?d=/.test(fragment);
}

/** Whether an address's fragment claims to hold a correction. */
export function isCorrectionFragment(fragment: string): boolean {
	return /^#?c=/.test(fragment);
}

/** The encoded part of a fragment, without the punctuation a chat may have set after the link. */
function bodyFromFragment(letter: Letter, fragment: string): Result<string, LinkError> {
	if (!fragment.replace('#', '').startsWith(`${letter}=`)) return err({ type: 'link-foreign' });
	if (fragment.length > linkLimits.encoded) return err({ type: 'link-too-large' });
	const [, whole = ''] = /^#?[dc]=([\w-]+)[.,;:!?)\]}>'"»”’]*$/.exec(fragment) ?? [];
	const [body, sum] = [whole.slice(0, -checksumLength), whole.slice(-checksumLength)];
	if (body.length < 2 || checksumOf(body) !== sum) return err({ type: 'link-broken' });
	return body.startsWith(version + deflateRaw) ? ok(body.slice(2)) : err({ type: 'link-newer' });
}

/** The value in a fragment; null where it is none. */
async function valueFrom(
	letter: Letter,
	fragment: string,
	codec: LinkCodec
): Promise<Result<unknown, LinkError>> {
	const body = bodyFromFragment(letter, fragment);
	if (!body.ok) return body;
	const bytes = bytesFromBase64url(body.value);
	if (!bytes) return err({ type: 'link-broken' });
	const inflated = await codec.inflate(bytes, linkLimits.inflated);
	if (inflated.ok) return ok(columnsFromBytes(inflated.value));
	if (inflated.error.type === 'deflate-too-large') return err({ type: 'link-too-large' });
	if (inflated.error.type === 'deflate-unavailable') return err({ type: 'link-unavailable' });
	return err({ type: 'link-broken' });
}

/** The deck in a link's fragment. Nothing in it is trusted; no input makes this throw. */
export async function deckFromLink(fragment: string, codec: LinkCodec): Promise<Result<DeckText, LinkError>> {
	const value = await valueFrom('d', fragment, codec);
	if (!value.ok) return value;
	const deck = deckFromColumns(value.value);
	return deck ? ok(deck) : err({ type: 'link-foreign' });
}

/** The correction in a link's fragment, trusted as little. */
export async function correctionFromLink(
	fragment: string,
	codec: LinkCodec
): Promise<Result<Correction, LinkError>> {
	const value = await valueFrom('c', fragment, codec);
	if (!value.ok) return value;
	const [cards, base]: readonly unknown[] = Array.isArray(value.value) ? value.value : [];
	const [now, before] = [deckFromColumns(cards), deckFromColumns(base)];
	if (!now || !before) return err({ type: 'link-foreign' });
	return ok({ head: now.head, cards: now.cards, base: before.cards });
}
