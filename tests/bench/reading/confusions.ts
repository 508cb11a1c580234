import type { Span } from '../../../src/lib/core/text/article';
import type { Document, Named } from './document';
import type { Read } from './read';

/** One mistake: its sort, and where it stands. */
interface Mistake {
	readonly sort: string;
	readonly document: Document;
	readonly span: Span;
	readonly other?: Span;
}

const sortsShown = 24;
const examplesShown = 4;
const around = 40;

const overlaps = (one: Span, two: Span) => one.start < two.end && two.start < one.end;
const isSame = (one: Span, two: Span) => one.start === two.start && one.end === two.end;

function sortOf(gold: Named, found: Named | undefined): string {
	if (!found) return `${gold.type} not found`;
	if (isSame(gold, found)) return `${gold.type} taken for ${found.type}`;
	if (gold.type === found.type) return `${gold.type} with other borders`;
	return `${gold.type} taken for ${found.type}, other borders`;
}

function mistakesOf(document: Read): readonly Mistake[] {
	const { gold, found } = document;
	const missed = gold.flatMap((name): Mistake[] => {
		const near = found.filter((own) => overlaps(name, own));
		const own = near.find((other) => other.type === name.type) ?? near[0];
		if (own && isSame(own, name) && own.type === name.type) return [];
		return [{ sort: sortOf(name, own), document, span: name, ...(own ? { other: own } : {}) }];
	});
	const invented = found
		.filter((own) => own.type !== 'MISC' && !gold.some((name) => overlaps(name, own)))
		.map((own) => ({ sort: `${own.type} where no name is`, document, span: own }));
	return [...missed, ...invented];
}

function said({ document: { text }, span, other }: Mistake): string {
	const from = Math.min(span.start, other?.start ?? Infinity);
	const to = Math.max(span.end, other?.end ?? 0);
	const marks = [
		[span.start, '['],
		[span.end, ']'],
		...(other && !isSame(span, other)
			? ([
					[other.start, '{'],
					[other.end, '}']
				] as const)
			: [])
	] as const;
	let marked = '';
	for (let at = Math.max(0, from - around); at < to + around && at <= text.length; at++) {
		marked += marks.flatMap(([place, sign]) => (place === at ? [sign] : [])).join('');
		marked += text.charAt(at);
	}
	return marked.replace(/\s+/g, ' ').trim();
}

/** Prints the most frequent mistakes, each with examples from different documents: `[gold]`, `{found}`. */
export function printConfusions(documents: readonly Read[]): void {
	const sorts = new Map<string, Mistake[]>();
	for (const mistake of documents.flatMap(mistakesOf))
		sorts.set(mistake.sort, [...(sorts.get(mistake.sort) ?? []), mistake]);
	console.log('\nmistakes, most frequent first: [as annotated], {as found where that differs}');
	for (const [sort, mistakes] of [...sorts]
		.sort((one, two) => two[1].length - one[1].length)
		.slice(0, sortsShown)) {
		console.log(`${String(mistakes.length).padStart(5)}  ${sort}`);
		const each = new Map(mistakes.map((mistake) => [mistake.document.id, mistake]));
		const step = Math.max(1, Math.floor(each.size / examplesShown));
		const shown = [...each.values()].filter((_, at) => at % step === 0).slice(0, examplesShown);
		for (const mistake of shown) console.log(`         ${said(mistake)}`);
	}
}
