import { expect, test } from 'vitest';
import { err, ok } from '../../src/lib/core/result';
import { codesFromLink } from '../../src/lib/core/sharing/codes';
import { ScanDesk, type ScanParts } from '../../src/lib/state/scanDesk.svelte';

const link = `https://entente.example/open/#d=${'x'.repeat(3_000)}`;
const codes = codesFromLink(link) ?? [];
const camera = {} as MediaStream;

function desk(change: Partial<ScanParts> = {}) {
	const found: string[] = [];
	const closed: MediaStream[] = [];
	const scan = new ScanDesk({
		openCamera: async () => ok(camera),
		closeCamera: (stream) => void closed.push(stream),
		watch: () => () => {},
		readFile: async () => ok([]),
		found: (fragment) => void found.push(fragment),
		...change
	});
	return { scan, found, closed };
}

test('codes that are scanned one after another make the link whole, and the camera goes off', async () => {
	const { scan, found, closed } = desk();
	await scan.start();
	expect(scan.stream).toBe(camera);
	scan.hear(codes[2]!);
	scan.hear(codes[2]!);
	expect([scan.missing, scan.of]).toEqual([[1, 2], 3]);
	scan.hear(codes[0]!);
	scan.hear(codes[1]!);
	expect(found).toEqual([new URL(link).hash]);
	expect([closed, scan.stream]).toEqual([[camera], null]);
});

test('a code that is no deck is shown and not followed, and the next one is taken', () => {
	const { scan, found } = desk();
	scan.hear('https://evil.example/');
	expect(scan.problem).toEqual({ type: 'foreign-code', text: 'https://evil.example/' });
	scan.hear('https://entente.example/open/#d=1d');
	expect([found, scan.problem]).toEqual([['#d=1d'], null]);
});

test('pictures are read one after another, and one without a code says so', async () => {
	const pictures = codes.map((code) => new Blob([code]));
	const { scan, found } = desk({ readFile: async (file) => ok(file.size > 0 ? [await file.text()] : []) });
	await scan.readFiles([new Blob([])]);
	expect(scan.problem).toEqual({ type: 'no-code' });
	await scan.readFiles(pictures);
	expect(found).toHaveLength(1);
});

test('a camera that is refused says so; one allowed after the student left goes off again', async () => {
	const refused = desk({ openCamera: async () => err({ type: 'camera-refused' }) });
	await refused.scan.start();
	expect(refused.scan.problem).toEqual({ type: 'camera-refused' });
	const { scan, closed } = desk();
	const starting = scan.start();
	scan.stop();
	await starting;
	expect([scan.stream, closed]).toEqual([null, [camera]]);
});
