import { columnsFromCards } from '../core/deck/columns';
import { Look } from '../core/sharing/formats/lookOver';
import { packageFileLimit, type PackageProblem } from '../core/sharing/packageErrors';
import type { Packaged } from '../core/sharing/packaged';
import { openPackage } from '../packages/anki/open';
import type { Handful } from '../packages/anki/piles';
import { readPackage } from '../packages/anki/read';
import { writePackage } from '../packages/anki/write';
import { problemFrom, Refused } from '../packages/refused';
import { startSqlite, type Sqlite } from '../packages/sqlite/sqlite';
import { warmSqlite } from '../packages/sqlite/warm';
import { hashOf } from './digest';
import { PartsFromPort, type PartsEnd } from './partsFromPort';
import type { PackageDeckHead, PackageReply, PackageRequest } from './packageProtocol';

/** So many at a time are no burden to the page. */
const handful = 1_000;

const say = (reply: PackageReply) => postMessage(reply);
const refuse = (problem: PackageProblem) => say({ type: 'refused', problem });
const onProgress = (share: number) => say({ type: 'progress', share });

async function sqliteFrom(address: string): Promise<Sqlite> {
	const response = await fetch(address).catch(() => null);
	const wasm = response?.ok ? await response.arrayBuffer().catch(() => null) : null;
	if (!wasm) throw new Refused({ type: 'package-unready' });
	return startSqlite(wasm).catch(() => {
		throw new Refused({ type: 'package-unready' });
	});
}

let prepared: Promise<Sqlite> | null = null;

/** SQLite, which may have been asked for before there was anything to read; a failure is forgotten, so that the next try may do better. */
function sqliteReady(address: string): Promise<Sqlite> {
	prepared ??= sqliteFrom(address);
	prepared.catch(() => (prepared = null));
	return prepared;
}

function tell(
	{ decks, losses, progress: { records, studied, reviews } }: Packaged,
	look: Look,
	hash: string | null
) {
	const heads = decks.map(({ text }, deck): PackageDeckHead => ({
		head: look.head(text.head),
		hash: hash && `${hash} ${deck}`
	}));
	for (let at = 0; at < records.length; at += handful)
		say({ type: 'records', records: records.slice(at, at + handful) });
	const cautions = [...losses.cautions, ...look.cautions];
	say({ type: 'read', decks: heads, losses: { ...losses, cautions }, studied, reviews });
}

async function open({ wasm, content, to }: PackageRequest & { type: 'open' }) {
	if (content.size > packageFileLimit) return refuse({ type: 'package-too-large', what: 'file' });
	const sqlite = sqliteReady(wasm);
	const bytes = await content.arrayBuffer().catch(() => null);
	if (!bytes) return refuse({ type: 'file-unreadable' });
	const hash = hashOf(bytes);
	try {
		for await (const part of openPackage(sqlite, new Uint8Array(bytes))) to.postMessage(part);
	} catch (thrown) {
		return refuse(problemFrom(thrown));
	}
	to.postMessage({ type: 'end', hash: await hash } satisfies PartsEnd);
}

async function read({ from, rules, now }: PackageRequest & { type: 'read' }) {
	const parts = new PartsFromPort(from);
	const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();
	const look = new Look();
	// While some are read, the page takes in those before them.
	const hand = ({ deck, cards, names }: Handful) =>
		say({ type: 'cards', deck, cards: columnsFromCards(cards.map((card) => look.card(card))), names });
	const packaged = await readPackage(parts, { rules, now, offsetAt, onProgress, hand });
	if (packaged.ok) tell(packaged.value, look, parts.hash);
	else refuse(packaged.error);
}

async function write({ wasm, deck }: PackageRequest & { type: 'write' }) {
	const sqlite = await sqliteReady(wasm);
	const bytes = writePackage(sqlite, deck);
	postMessage({ type: 'written', bytes } satisfies PackageReply, { transfer: [bytes.buffer] });
}

async function work(request: Exclude<PackageRequest, { readonly type: 'prepare' }>) {
	if (request.type === 'open') await open(request);
	else if (request.type === 'read') await read(request);
	else await write(request);
}

addEventListener('message', ({ data }: MessageEvent<PackageRequest>) => {
	if (data.type === 'prepare') return void sqliteReady(data.wasm).then(warmSqlite, () => undefined);
	work(data).catch((thrown) => {
		if (thrown instanceof Refused) refuse(thrown.problem);
		// The page hears of errors alone, not of promises that were broken.
		else reportError(thrown);
	});
});
