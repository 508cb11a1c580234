import type { Span } from '../../../src/lib/core/text/article';
import { linesOf, type Document, type Named } from './document';
import { readDocument, type Read } from './read';

interface Paste extends Document {
	readonly boilerplate: readonly (readonly [number, number])[];
}

/** The annotated pastes: what a student copies, with its menus, running heads and broken lines. */
export function pastesOf(corpus: string): readonly Paste[] {
	return linesOf<Omit<Paste, 'gold' | 'genre'> & { mentions: readonly Named[] }>(
		corpus,
		'messy',
		'pastes.jsonl.gz'
	).map(({ mentions, ...paste }) => ({ ...paste, genre: 'messy', gold: mentions }));
}

const isSame = (one: Span, two: Span) => one.start === two.start && one.end === two.end;

/** Prints how many names are found whole, apart from those that a line's end cuts, and what boilerplate is taken for. */
export function printWhole(pastes: readonly Paste[]): void {
	const read: readonly (Paste & Read)[] = pastes.map((paste) => ({ ...paste, ...readDocument(paste) }));
	const names = read.flatMap(({ text, gold, found }) =>
		gold.map((name) => ({
			isCut: text.slice(name.start, name.end).includes('\n'),
			whole: found.find((own) => isSame(own, name)),
			type: name.type
		}))
	);
	for (const isCut of [false, true]) {
		const chosen = names.filter((name) => name.isCut === isCut);
		const whole = chosen.filter((name) => name.whole !== undefined);
		const typed = whole.filter((name) => name.whole?.type === name.type);
		console.log(
			`names ${isCut ? 'cut by the end of a line' : 'on one line'}: ${whole.length} of ${chosen.length} found whole, ${typed.length} with their type`
		);
	}
	const inside = read.flatMap(({ found, boilerplate }) =>
		found.filter(
			({ start, type }) => type !== 'MISC' && boilerplate.some(([from, to]) => from <= start && start < to)
		)
	);
	console.log(`names found in boilerplate: ${inside.length}`);
}
