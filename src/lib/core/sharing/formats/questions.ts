/** A question with its answer, or a clause with blanks, as lines that begin with Q:, A: or C: give them. */
export interface Item {
	readonly line: number;
	readonly question: string;
	readonly answer: string;
	/** The words after C:; null for a question. */
	readonly clause: string | null;
}

type Part = 'question' | 'answer' | 'clause';
type Open = { line: number; parts: Map<Part, string[]> };

const partOf: Readonly<Record<string, Part>> = { q: 'question', a: 'answer', c: 'clause' };

/** What ends an item, beside the next question: a blank line, or only a rule. */
export type ItemEnd = 'blank' | 'rule';

function itemFrom({ line, parts }: Open): Item {
	const text = (part: Part) => (parts.get(part) ?? []).join('\n').trim();
	return {
		line,
		question: text('question'),
		answer: text('answer'),
		clause: parts.has('clause') ? text('clause') : null
	};
}

/** The items of a text. Lines without a key go on with what stands above them; the same key again does so too. */
export function* itemsOf(text: string, end: ItemEnd): Generator<Item> {
	let open: Open | null = null;
	let part: Part = 'question';
	for (const [at, line] of text.split('\n').entries()) {
		const [, key, said = ''] = /^([QACqac])[ \t]*:(.*)$/.exec(line) ?? [];
		const next = key === undefined ? null : (partOf[key.toLowerCase()] ?? null);
		const isEnd = /^-{3,}[ \t]*$/.test(line) || (end === 'blank' && line.trim() === '');
		const isNew =
			next === 'clause' || (next === 'question' && part !== 'question') || (next !== null && !open);
		if (open && (isEnd || isNew)) {
			yield itemFrom(open);
			open = null;
		}
		if (isEnd) continue;
		if (next) {
			open ??= { line: at + 1, parts: new Map() };
			part = next;
			const lines = open.parts.get(part);
			if (lines) lines.push(said.trim());
			else open.parts.set(part, [said.trim()]);
		} else open?.parts.get(part)?.push(line.trimEnd());
	}
	if (open) yield itemFrom(open);
}
