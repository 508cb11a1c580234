import { afterEach, expect, test, vi } from 'vitest';
import { readText } from '../../src/tools/readText';

afterEach(() => vi.restoreAllMocks());

test('a file gives its text', () => {
	expect(readText('LICENSE')).toContain('MIT');
});

test('a missing file, or a folder, is said in a sentence and not thrown', () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	expect(readText('tests/fixtures/nowhere.txt')).toBeNull();
	expect(readText('tests')).toBeNull();
	expect(said.mock.calls.flat()).toEqual([
		'There is no file “tests/fixtures/nowhere.txt”.',
		'There is no file “tests”.'
	]);
});
