import { scales, smallNumbers } from './lexicon/numbers';

const isFigure = (word: string) => /^\d/.test(word);

/** "1.50" as "1.5"; what is too long to be a number keeps its figures. */
const figure = (word: string) => (word.length > 15 ? word : String(Number(word)));

interface Run {
	/** Thousands and more, already multiplied. */
	total: number;
	/** Below the next thousand. */
	current: number;
	/** What the last word was: a unit may follow tens, nothing may follow a unit. */
	last: 'start' | 'figure' | 'unit' | 'tens' | 'scale';
}

/** Whether the run so far can be the first half of a year, as in "nineteen oh five". */
const isCentury = ({ total, current, last }: Run) =>
	total === 0 && current >= 10 && current <= 20 && (last === 'unit' || last === 'tens');

/** Takes a number word below a hundred into the run; false where it begins another number. */
function addSmall(run: Run, value: number): boolean {
	if (run.last === 'start' || run.last === 'scale') run.current += value;
	else if (run.last === 'tens' && value > 0 && value < 10) run.current += value;
	else if (value >= 10 && isCentury(run)) run.current = run.current * 100 + value;
	else return false;
	run.last = value >= 20 ? 'tens' : 'unit';
	return true;
}

function addWord(run: Run, word: string): boolean {
	const [small, scale] = [smallNumbers.get(word), scales.get(word)];
	if (small !== undefined) return addSmall(run, small);
	if (word === 'oh' && isCentury(run)) {
		run.current *= 100;
		run.last = 'scale';
		return true;
	}
	if (isFigure(word)) {
		if (run.last !== 'start') return false;
		run.current = Number(word);
		run.last = 'figure';
		return true;
	}
	if (word === 'hundred') run.current = (run.current || 1) * 100;
	else if (scale !== undefined && (run.last !== 'start' || !word.endsWith('s'))) {
		run.total +=
			run.last === 'scale' && run.current === 0 ? run.total * (scale - 1) : (run.current || 1) * scale;
		run.current = 0;
	} else return false;
	run.last = 'scale';
	return true;
}

/** "and a half", before what it is half of. */
const isHalf = (words: readonly string[], at: number) =>
	words.slice(at, at + 3).join(' ') === 'and a half' && scales.has(words[at + 3] ?? '');

/** The number that begins at a word, and the word after it; null where none begins there. */
function numberAt(words: readonly string[], at: number): { figure: string; next: number } | null {
	const run: Run = { total: 0, current: 0, last: 'start' };
	let next = at;
	for (;;) {
		const word = words[next] ?? '';
		if (run.last !== 'start' && isHalf(words, next)) {
			run.current += 0.5;
			run.last = 'figure';
			next += 3;
		} else if (word === 'and' && run.last === 'scale' && smallNumbers.has(words[next + 1] ?? '')) next++;
		else if (addWord(run, word)) next++;
		else break;
	}
	if (next === at) return null;
	const isOneFigure = next === at + 1 && run.last === 'figure';
	return { figure: figure(isOneFigure ? (words[at] ?? '') : String(run.total + run.current)), next };
}

/** Words with every number among them in figures: "two thousand and one" as "2001", "nineteen sixty-five" as "1965", "1.5 bn" as "1500000000". */
export function inFigures(words: readonly string[]): readonly string[] {
	const told: string[] = [];
	for (let at = 0; at < words.length;) {
		const found = numberAt(words, at);
		told.push(found?.figure ?? words[at] ?? '');
		at = found?.next ?? at + 1;
	}
	return told;
}

const roman = /^(?:i{2,3}|iv|vi{1,3}|ix|xi{2,3}|xiv|xvi{0,3}|xix|xx)$/;
const romanAtEnd = /^[ivx]$/;
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(word: string): string {
	const signs = [...word].map((sign) => values[sign] ?? 0);
	return String(signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0));
}

/** "World War II" with its "2". No first word is a numeral, and "Xi" never is: both are names. */
export const romanInFigures = (words: readonly string[]) =>
	words.map((word, at) =>
		at > 0 && (roman.test(word) || (at === words.length - 1 && romanAtEnd.test(word)))
			? romanValue(word)
			: word
	);
