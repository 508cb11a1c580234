import type { Byline, LeftOut, Reason } from '../article';
import { decodeEntities } from './entities';
import { PageByline } from './pageByline';
import { PlainSheet } from './sheet';
import { tokensOfHtml, type HtmlToken } from './tokens';
import { blocks, controls, isHiddenElement, lineStarts, reasonOfElement, voids } from './zones';

/** What a page shows, what of it is marked as no article, and what the page says of itself. */
export interface HtmlText {
	readonly text: string;
	readonly marked: readonly LeftOut[];
	readonly byline: Byline;
}

interface Element {
	readonly name: string;
	readonly isHidden: boolean;
	/** Where what is no article begins, and why. */
	readonly zone: { readonly start: number; readonly reason: Reason } | null;
	/** The number of the next item, in a list that has numbers. */
	item: number;
}

/** A closing tag closes no element further up than this. */
const deepest = 60;

/** Reads a page from left to right; what no page shows is not written. */
class Reader {
	readonly sheet = new PlainSheet();
	readonly head = new PageByline();
	readonly marked: LeftOut[] = [];
	readonly #open: Element[] = [];
	#hidden = 0;
	#zones = 0;
	#bullet = '';

	read(token: HtmlToken) {
		if (token.type === 'text') this.#write(decodeEntities(token.text));
		else if (token.type === 'open') this.#enter(token);
		else this.#leave(token.name);
	}

	/** Closes what the page left open. */
	end() {
		while (this.#open.length > 0) this.#close();
	}

	#write(text: string) {
		const inside = this.#open[this.#open.length - 1]?.name;
		if (inside === 'title') return this.head.hearTitle(text);
		if (this.#hidden > 0 || inside === 'head') return;
		if (/\S/.test(text) && this.#bullet !== '' && this.sheet.isLineStart) {
			if (inside !== 'a') this.sheet.put(this.#bullet);
			this.#bullet = '';
		}
		if (this.#open.slice(-deepest).some(({ name }) => name === 'pre')) this.#writeLines(text);
		else this.sheet.write(text);
	}

	#writeLines(text: string) {
		text.split(/\r?\n/).forEach((line, at) => {
			if (at > 0) this.sheet.endLine();
			if (line.trim() !== '') this.sheet.put(line.trimEnd());
		});
	}

	#enter({ name, attributes, isClosed }: HtmlToken & { readonly type: 'open' }) {
		if (name === 'meta' || name === 'link' || name === 'time') this.head.hear(name, attributes);
		this.#break(name);
		if (name === 'li') this.#bullet = this.#bulletOf();
		if ((name === 'td' || name === 'th') && !this.sheet.isLineStart && this.#hidden === 0)
			this.sheet.put('\t');
		if (voids.has(name) || isClosed) return;
		if (name === 'p' || name === 'li') this.#leaveOpen(name);
		const isHidden = isHiddenElement(attributes);
		const reason = this.#zones === 0 ? reasonOfElement(name, attributes) : undefined;
		const zone = reason ? { start: this.sheet.next, reason } : null;
		if (isHidden) this.#hidden++;
		if (zone) this.#zones++;
		this.#open.push({ name, isHidden, zone, item: 1 });
	}

	/** A paragraph ends where the next begins, a point likewise, closed or not. */
	#leaveOpen(name: string) {
		if (this.#open[this.#open.length - 1]?.name === name) this.#close();
	}

	#leave(name: string) {
		const at = this.#open.slice(-deepest).findLastIndex((element) => element.name === name);
		if (at < 0) return;
		const from = Math.max(0, this.#open.length - deepest) + at;
		while (this.#open.length > from) this.#close();
		this.#break(name);
	}

	#close() {
		const element = this.#open.pop();
		if (element?.isHidden) this.#hidden--;
		if (!element?.zone) return;
		this.#zones--;
		const { start, reason } = element.zone;
		if (this.sheet.length > start) this.marked.push({ start, end: this.sheet.length, reason });
	}

	#break(name: string) {
		if (this.#hidden > 0) return;
		if (name === 'br') this.sheet.endLine();
		else if (blocks.has(name)) this.sheet.break(2);
		else if (lineStarts.has(name)) this.sheet.break(1);
		else if (controls.has(name)) this.sheet.write(' ');
	}

	#bulletOf(): string {
		const list = this.#open.slice(-deepest).findLast(({ name }) => name === 'ol' || name === 'ul');
		return list?.name === 'ol' ? `${list.item++}. ` : '• ';
	}
}

/** The text that a page shows, as plain text; nothing of it is run or fetched. A mark that holds half the page is none. */
export function textFromHtml(html: string): HtmlText {
	const reader = new Reader();
	for (const token of tokensOfHtml(html)) reader.read(token);
	reader.end();
	const { text } = reader.sheet;
	return {
		text,
		marked: reader.marked.filter(
			({ start, end }) => end - start < text.length / 2 && /\S/.test(text.slice(start, end))
		),
		byline: reader.head.byline
	};
}
