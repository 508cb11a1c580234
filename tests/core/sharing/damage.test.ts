import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupFromText, backupToText } from '$lib/core/sharing/backup';
import { emptyContent, sectionNames, type BackupContent } from '$lib/core/sharing/content';
import { anyContent } from './anyContent';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const copyOf = (content: BackupContent) => backupToText({ madeAt: 7, content }, digest);
const lineEnds = fc.constantFrom('\n', '\r\n');

/** A line of a copy as damage leaves it: a character changed, lost or added, cut short, split in two, or gone. */
const damages: readonly ((line: string, at: number) => string)[] = [
	(line, at) => `${line.slice(0, at)}${line[at] === '7' ? '8' : '7'}${line.slice(at + 1)}`,
	(line, at) => line.slice(0, at) + line.slice(at + 1),
	(line, at) => `${line.slice(0, at)}\u0000${line.slice(at)}`,
	(line, at) => line.slice(0, at),
	(line, at) => `${line.slice(0, Math.max(1, at))}\n${line.slice(Math.max(1, at))}`,
	() => ''
];

test('any copy reads back whole, its lines ended as they may be', () =>
	fc.assert(
		fc.asyncProperty(anyContent, lineEnds, async (content, end) => {
			const text = (await copyOf(content)).replaceAll('\n', end);
			expect(await backupFromText(text, digest)).toEqual({
				ok: true,
				value: { madeAt: 7, content, damaged: [] }
			});
		})
	));

test('one damaged line costs the section that stands in it, and a damaged head costs nothing', () =>
	fc.assert(
		fc.asyncProperty(
			anyContent,
			fc.nat({ max: sectionNames.length + 1 }),
			fc.constantFrom(...damages),
			fc.nat(),
			async (content, hit, damage, place) => {
				const lines = (await copyOf(content)).split('\n');
				const text = lines
					.map((line, index) => (index === hit ? damage(line, place % line.length) : line))
					.join('\n');
				const lost = sectionNames[hit - 1];
				const expected = lost ? { ...content, [lost]: emptyContent[lost] } : content;
				const backup = await backupFromText(text, digest);
				expect(backup).toMatchObject({
					ok: true,
					value: { madeAt: 7, damaged: lost ? [{ name: lost }] : [] }
				});
				expect(backup.ok && backup.value.content).toEqual(expected);
			}
		)
	));

test('a copy that was cut short holds every section before the cut', () =>
	fc.assert(
		fc.asyncProperty(anyContent, fc.nat(), async (content, place) => {
			const text = await copyOf(content);
			const lines = text.split('\n');
			const first = lines.slice(0, 2).join('\n').length;
			const end = first + (place % (text.length - first));
			const backup = await backupFromText(text.slice(0, end), digest);
			const whole = text.slice(0, end).split('\n');
			const kept = sectionNames.filter((_, index) => whole[index + 1] === lines[index + 1]);
			expect(backup.ok && backup.value.damaged.map(({ name }) => name)).toEqual(
				sectionNames.filter((name) => !kept.includes(name))
			);
			for (const name of kept) expect(backup.ok && backup.value.content[name]).toEqual(content[name]);
		})
	));

test('however a copy is damaged, what is read of it is what was written, or named as damaged', () =>
	fc.assert(
		fc.asyncProperty(
			anyContent,
			fc.array(fc.tuple(fc.constantFrom(...damages.slice(0, 5)), fc.nat()), { minLength: 1, maxLength: 6 }),
			async (content, hits) => {
				const text = hits.reduce(
					(all, [damage, place]) => damage(all, place % all.length || 1),
					await copyOf(content)
				);
				const backup = await backupFromText(text, digest);
				if (!backup.ok) return;
				const damaged = backup.value.damaged.map(({ name }) => name);
				for (const name of sectionNames)
					expect(backup.value.content[name]).toEqual((damaged.includes(name) ? emptyContent : content)[name]);
			}
		)
	));
