import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CardId, Deck, DeckId } from '../../../src/lib/core/deck/card';
import { parseDeck } from '../../../src/lib/core/deck/parse';
import { createRandom, mintId } from '../../../src/lib/core/random';
import { backupFromText, backupToText } from '../../../src/lib/core/sharing/backup';
import { emptyContent } from '../../../src/lib/core/sharing/content';
import { newDeck } from '../../../src/lib/state/newDeck';
import { createMemoryStorage } from '../../../src/lib/storage/memory/storage';
import { gradeAct } from '../../support/cards';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

async function filled() {
	const random = createRandom('backup');
	const storage = createMemoryStorage({ now: () => 5000, random });
	await storage.start();
	const parsed = parseDeck('# T\n\nQ: When?\nA: 1989\nQuote: In 1989.\n\nQ: Who?\nA: She\n');
	if (!parsed.ok) throw new Error('Inconsistent: the deck of this test does not parse');
	const { deck, cards } = newDeck(parsed.value, {
		mint: () => mintId(random),
		now: 5000,
		importedFrom: null,
		article: null
	});
	await storage.decks.add(deck, cards);
	await storage.settings.patch({ retention: 0.85 });
	await storage.log.append({
		token: 'AAAAAAAAAAA',
		at: 5000,
		offsetMinutes: 60,
		card: cards[0]?.id ?? ('' as CardId),
		act: gradeAct(3),
		scheduler: 1
	});
	return storage;
}

async function copyOf(storage: ReturnType<typeof createMemoryStorage>) {
	const content = await storage.copies.everything();
	if (!content.ok) throw new Error(content.error.type);
	return { content: content.value, text: await backupToText({ madeAt: 7, content: content.value }, digest) };
}

test('a copy reads back as what was there', async () => {
	const { content, text } = await copyOf(await filled());
	expect(await backupFromText(text, digest)).toEqual({
		ok: true,
		value: { madeAt: 7, content, damaged: [] }
	});
});

test('brought into an empty store, everything is there; a second time nothing changes', async () => {
	const { text } = await copyOf(await filled());
	const other = createMemoryStorage({ now: () => 9000, random: createRandom('other') });
	await other.start();
	const backup = await backupFromText(text, digest);
	if (!backup.ok) throw new Error(backup.error.type);
	expect(await other.copies.restore(backup.value.content)).toMatchObject({
		ok: true,
		value: { decks: 1, cards: 2, records: 1 }
	});
	expect(await other.copies.restore(backup.value.content)).toMatchObject({
		ok: true,
		value: { decks: 0, cards: 0, records: 0 }
	});
	const settings = await other.settings.get();
	expect(settings.ok && settings.value.retention).toBe(0.85);
});

const errorOf = async (text: string) => {
	const backup = await backupFromText(text, digest);
	return backup.ok ? null : backup.error.type;
};

async function forged(change: (content: Record<string, unknown>) => unknown) {
	const { content } = await copyOf(await filled());
	const body = JSON.stringify(change(structuredClone(content) as unknown as Record<string, unknown>));
	const head = { format: 'entente copy', version: 1, madeAt: 1, sha256: await digest(body) };
	return `${JSON.stringify(head)}\n${body}\n`;
}

test('a copy of the first format, with one hash for everything, is still read, whole or not at all', async () => {
	const { content } = await copyOf(await filled());
	const text = await forged((same) => same);
	expect(await backupFromText(text, digest)).toEqual({
		ok: true,
		value: { madeAt: 1, content, damaged: [] }
	});
	expect(await errorOf(text.slice(0, -20))).toBe('backup-broken');
	expect(await errorOf(text.replace('When?', 'Where?'))).toBe('backup-broken');
});

test('another file is foreign, a later version newer, and a copy with no section left broken', async () => {
	const { text } = await copyOf(await filled());
	expect(await errorOf('# A deck\n\nQ: a\nA: b')).toBe('backup-foreign');
	expect(await errorOf('')).toBe('backup-foreign');
	expect(await errorOf(text.replaceAll('"version":2', '"version":3'))).toBe('backup-newer');
	expect(await errorOf(text.slice(0, text.indexOf('\n') + 5))).toBe('backup-broken');
	expect(await errorOf(text.slice(0, 100))).toBe('backup-broken');
});

test('a copy of nothing is whole', async () => {
	const text = await backupToText({ madeAt: 7, content: emptyContent }, digest);
	expect(await backupFromText(text, digest)).toEqual({
		ok: true,
		value: { madeAt: 7, content: emptyContent, damaged: [] }
	});
});

test('a way to be asked that a later Entente has is left behind, and its deck is not', async () => {
	const later = await forged((content) => {
		const [deck, ...others] = content.decks as readonly { readonly value: Deck }[];
		return {
			...content,
			decks: [{ ...deck, value: { ...deck?.value, modes: ['sing', 'type'] } }, ...others]
		};
	});
	const backup = await backupFromText(later, digest);
	expect(backup.ok && backup.value.content.decks[0]?.value.modes).toEqual(['type']);
});

test('a forged copy is refused, and what is not known in it is left behind', async () => {
	expect(await errorOf(await forged((content) => ({ ...content, records: [{ seq: 1 }] })))).toBe(
		'backup-foreign'
	);
	expect(await errorOf(await forged(() => []))).toBe('backup-foreign');
	const odd = await forged((content) => ({
		...content,
		secret: 1,
		settings: { value: { retention: 9, syncAddress: 'x' }, at: 1, times: {} }
	}));
	const backup = await backupFromText(odd, digest);
	expect(backup.ok && Object.keys(backup.value.content)).not.toContain('secret');
	expect(backup.ok && backup.value.content.settings?.value).toEqual({ retention: 0.97 });
	const deck = backup.ok ? backup.value.content.decks[0]?.value : ({} as Deck);
	expect(deck?.id as DeckId).toMatch(/^[\w-]{11}$/);
});
