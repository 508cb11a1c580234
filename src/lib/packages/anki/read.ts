import { err, ok, type Result } from '../../core/result';
import type { PackageError } from '../../core/sharing/packageErrors';
import type { Packaged } from '../../core/sharing/packaged';
import { problemFrom, Refused } from '../refused';
import { CollectionReader, type ReadingGround } from './collectionReader';
import type { PackagePart } from './part';

/** Reads what a package of Anki holds, part by part as it is opened. Nothing in it is trusted; no input makes this reject. */
export async function readPackage(
	parts: AsyncIterable<PackagePart>,
	ground: ReadingGround
): Promise<Result<Packaged, PackageError>> {
	let reader: CollectionReader | null = null;
	try {
		for await (const part of parts)
			if (part.type === 'head') reader = new CollectionReader(part, ground);
			else reader?.take(part);
		if (!reader) throw new Refused({ type: 'package-broken' });
		return ok(reader.closed());
	} catch (thrown) {
		return err(problemFrom(thrown));
	}
}
