import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { budgetOf, importsOf, mayImport, roomOf, whereItBelongs } from './support/house';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\.(?:ts|js|svelte)$/.test(file));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

test('every file stands in a room of the house', () => {
	expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
});

test('every import goes where the house allows', () => {
	const strays = files.flatMap((file) =>
		importsOf(textOf(file)).flatMap((specifier) => {
			const target = specifier.startsWith('.')
				? relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/')
				: specifier.replace(/^\$lib\//, 'src/lib/');
			return mayImport(file, target) ? [] : [`${file} imports ${specifier}. ${whereItBelongs(file)}`];
		})
	);
	expect(strays).toEqual([]);
});

test('no file is longer than a sitting', () => {
	const long = files.flatMap((file) => {
		const lines = textOf(file).split('\n').length - 1;
		return lines > budgetOf(file)
			? [`${file} has ${lines} lines; ${budgetOf(file)} are a sitting: split it by what it does`]
			: [];
	});
	expect(long).toEqual([]);
});

test('the core has never heard of a browser, a clock or chance', () => {
	const impure =
		/\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|window\.|document\.|localStorage|indexedDB|navigator\.|crypto\.)/;
	const found = files
		.filter((file) => file.startsWith('src/lib/core/'))
		.flatMap((file) => {
			const hit = impure.exec(withoutComments(textOf(file)));
			return hit
				? [`${file} reaches for ${hit[0]}: hand it in as an argument, or move the file to platform/ or app/`]
				: [];
		});
	expect(found).toEqual([]);
});

test('foreign text never becomes markup or code, and no check is switched off', () => {
	const banned =
		/\{@html|\.innerHTML|\beval\(|new Function\(|@ts-(?:ignore|nocheck|expect-error)|\bas any\b|: any\b|eslint-disable|svelte-ignore|prettier-ignore/;
	const found = files.flatMap((file) => {
		const hit = banned.exec(textOf(file));
		return hit ? [`${file} has ${hit[0]}`] : [];
	});
	expect(found).toEqual([]);
});

/** Comments may speak of what code may not do. */
function withoutComments(code: string): string {
	return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
