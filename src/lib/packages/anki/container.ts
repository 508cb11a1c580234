import { packageFileLimit } from '../../core/sharing/packageErrors';
import { fieldsOf, numberAt } from '../protobuf';
import { Refused } from '../refused';
import { entriesOf, type ZipEntry } from '../zip/entries';
import { unfoldEntry } from '../zip/unfold';
import { unfoldZstd } from '../zstd/unfold';

/** What a package holds: the collection's database, and how many pictures and sounds stand beside it. */
export interface Container {
	readonly database: Uint8Array;
	readonly media: number;
}

/** Version 3 is packed by zstd; 1 and 2 are plain and differ by the database's name. */
const newestVersion = 3;
/** By version from 1 on: what the database is called. A package of version 3 has one of the older names too, which only says that Anki is too old. */
const databaseNames = ['collection.anki2', 'collection.anki21', 'collection.anki21b'] as const;

type Entries = ReadonlyMap<string, ZipEntry>;

/** Its version, as the package says itself, or as its files tell. */
async function versionOf(zip: Uint8Array, entries: Entries): Promise<number> {
	const meta = entries.get('meta');
	if (!meta) return entries.has(databaseNames[1]) ? 2 : 1;
	return numberAt(fieldsOf(await unfoldEntry(zip, meta)), 1);
}

/** Opens the zip that a package is, of any of the three kinds; what stands in it beside the collection is not unfolded. */
export async function containerFrom(zip: Uint8Array): Promise<Container> {
	if (zip.length > packageFileLimit) throw new Refused({ type: 'package-too-large', what: 'file' });
	const entries = entriesOf(zip);
	if (!databaseNames.some((name) => entries.has(name))) throw new Refused({ type: 'package-foreign' });
	const version = await versionOf(zip, entries);
	if (version > newestVersion) throw new Refused({ type: 'package-newer' });
	const entry = entries.get(databaseNames[version - 1] ?? '') ?? entries.get(databaseNames[0]);
	if (!entry || (version === newestVersion && entry.name !== databaseNames[2]))
		throw new Refused({ type: 'package-broken' });
	const content = await unfoldEntry(zip, entry);
	return {
		database: version === newestVersion ? unfoldZstd(content) : content,
		media: [...entries.keys()].filter((name) => /^\d+$/.test(name)).length
	};
}
