/** What stands between two cells of a row, and between two rows. Line breaks are "\n" alone. */
export interface Cut {
	readonly cellSeparator: string;
	readonly rowSeparator: string;
}

/** A row of a table: its cells, without the quotation marks around them, and where it begins. */
export interface Row {
	/** From 1. */
	readonly line: number;
	readonly start: number;
	readonly cells: readonly string[];
}

/** Rows between two words on how far a text is cut. */
const rowsBetween = 2_000;

/** Where a sign stands next, looked for once however often it is asked. */
class Finder {
	readonly #text: string;
	readonly #sign: string;
	#next = -1;

	constructor(text: string, sign: string) {
		this.#text = text;
		this.#sign = sign;
	}

	from(at: number): number {
		if (this.#next < at) {
			const found = this.#text.indexOf(this.#sign, at);
			this.#next = found < 0 ? Infinity : found;
		}
		return this.#next;
	}
}

interface Quoted {
	readonly cell: string;
	readonly end: number;
}

/** Cuts a text into rows and cells, once from left to right. A quotation mark that nothing closes properly is a letter like others. */
export class Cutter {
	readonly #text: string;
	readonly #cut: Cut;
	readonly #hear: (share: number) => void;
	readonly #cells: Finder;
	readonly #rows: Finder;
	readonly #lines: Finder;
	#openQuote: number | null = null;

	/** `hear` is told now and then how much of the text is cut, 0 to 1. */
	constructor(text: string, cut: Cut, hear: (share: number) => void = () => undefined) {
		this.#text = text;
		this.#cut = cut;
		this.#hear = hear;
		this.#cells = new Finder(text, cut.cellSeparator);
		this.#rows = new Finder(text, cut.rowSeparator);
		this.#lines = new Finder(text, '\n');
	}

	/** The line on which a quotation mark opens a cell that is never closed; null where none does. */
	get openQuote() {
		return this.#openQuote;
	}

	/** The rows that hold anything, from a place and its line on. */
	*rows(from = 0, firstLine = 1): Generator<Row> {
		const { rowSeparator } = this.#cut;
		let [at, line, count] = [from, firstLine, 0];
		while (at < this.#text.length) {
			if (this.#text.startsWith(rowSeparator, at)) {
				line += this.#linesBetween(at, at + rowSeparator.length);
				at += rowSeparator.length;
				continue;
			}
			const { cells, end } = this.#row(at, line);
			if (cells.some((cell) => cell.trim() !== '')) yield { line, start: at, cells };
			if (++count % rowsBetween === 0) this.#hear(at / this.#text.length);
			line += this.#linesBetween(at, end);
			at = end;
		}
	}

	#row(start: number, line: number): { readonly cells: readonly string[]; readonly end: number } {
		const { cellSeparator, rowSeparator } = this.#cut;
		const cells: string[] = [];
		let at = start;
		for (;;) {
			const quoted = this.#text[at] === '"' ? this.#quoted(at, line) : null;
			const end = quoted?.end ?? Math.min(this.#cells.from(at), this.#rows.from(at), this.#text.length);
			cells.push(quoted?.cell ?? this.#text.slice(at, end));
			if (end >= this.#text.length) return { cells, end };
			/* Where one separator begins with the other, the row's is meant. */
			if (this.#rows.from(end) === end) return { cells, end: end + rowSeparator.length };
			at = end + cellSeparator.length;
		}
	}

	/** The cell within quotation marks that begins here; null where it is not closed before a separator. */
	#quoted(start: number, line: number): Quoted | null {
		let at = start + 1;
		for (;;) {
			const end = this.#text.indexOf('"', at);
			if (end < 0) {
				this.#openQuote ??= line;
				return null;
			}
			at = end + 1;
			if (this.#text[at] === '"') {
				at++;
				continue;
			}
			const isEnd =
				at === this.#text.length ||
				this.#text.startsWith(this.#cut.cellSeparator, at) ||
				this.#text.startsWith(this.#cut.rowSeparator, at);
			return isEnd ? { cell: this.#text.slice(start + 1, end).replaceAll('""', '"'), end: at } : null;
		}
	}

	#linesBetween(start: number, end: number): number {
		let lines = 0;
		for (let at = this.#lines.from(start); at < end; at = this.#lines.from(at + 1)) lines++;
		return lines;
	}
}
