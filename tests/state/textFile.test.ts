import { expect, test } from 'vitest';
import { maximumBytes, textFromFile } from '$lib/state/textFile';

function file(name: string, bytes: readonly number[] | string, size?: number) {
	const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
	return { name, size: size ?? content.byteLength, arrayBuffer: async () => content.buffer };
}

test.each([
	['UTF-8', 'notes.txt', 'Çelik Süreyya, 1955', 'Çelik Süreyya, 1955'],
	['UTF-8 with its mark', 'notes.MD', [0xef, 0xbb, 0xbf, 0x68, 0x69], 'hi'],
	['UTF-16 as Notepad writes it', 'notes.txt', [0xff, 0xfe, 0x68, 0, 0x69, 0], 'hi'],
	['UTF-16, big end first', 'notes.txt', [0xfe, 0xff, 0, 0x68, 0, 0x69], 'hi'],
	['a page', 'page.HTM', '<p>hi', '<p>hi'],
	['what old Windows editors write', 'notes.txt', [0x68, 0xe9], 'hé']
])('%s is read', async (_, name, bytes, text) => {
	expect(await textFromFile(file(name, bytes))).toEqual({ ok: true, value: text });
});

test.each(['paper.pdf', 'paper.docx', 'txt', 'notes.txt.exe'])('%s is refused by its name', async (name) => {
	expect(await textFromFile(file(name, 'text'))).toEqual({ ok: false, error: { type: 'file-type', name } });
});

test('more than 10 MB is refused unread; exactly 10 MB is read', async () => {
	const unread = {
		name: 'a.txt',
		size: maximumBytes + 1,
		arrayBuffer: () => Promise.reject(new Error('read'))
	};
	expect(await textFromFile(unread)).toEqual({ ok: false, error: { type: 'article-too-long' } });
	expect((await textFromFile(file('a.txt', 'text', maximumBytes))).ok).toBe(true);
});

test('a file that cannot be read is a value, not an exception', async () => {
	const gone = { name: 'a.txt', size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) };
	expect(await textFromFile(gone)).toEqual({ ok: false, error: { type: 'file-unreadable', name: 'a.txt' } });
});
