/** How the names in a template are filled in. */
export interface Filling {
	readonly fields: Pick<ReadonlyMap<string, string>, 'get'>;
	/** The words of what is typed stand on the back alone. */
	readonly isBack: boolean;
	/** What a cloze field shows. */
	readonly cloze: (html: string) => string;
}

const tag = /\{\{([^{}]{1,500})\}\}/g;
const answerLine = /<hr\s[^<>]{0,200}?\bid\s*=\s*["']?answer["']?[^<>]{0,200}>/gi;
const isEmpty = (html: string) => html.replace(/<\/?(?:br|div|p)\s*\/?>|&nbsp;|\s/gi, '') === '';

/** A template with the fields of a note in it, as HTML. Sections that a note leaves empty are left out, however deep they stand. */
export function fillTemplate(template: string, { fields, isBack, cloze }: Filling): string {
	const parts: string[] = [];
	const sections: boolean[] = [];
	let hidden = 0;
	let at = 0;
	const put = (html: string) => {
		if (hidden === 0) parts.push(html);
	};
	for (const { 0: whole, 1: inside = '', index } of template.matchAll(tag)) {
		put(template.slice(at, index));
		at = index + whole.length;
		const [sign, name] = [inside.trim()[0], inside.trim().slice(1).trim()];
		if (sign === '#' || sign === '^') {
			const isShown = isEmpty(fields.get(name) ?? '') === (sign === '^');
			sections.push(isShown);
			if (!isShown) hidden++;
		} else if (sign === '/') {
			if (sections.pop() === false) hidden--;
		} else put(valueOf(inside, { fields, isBack, cloze }));
	}
	put(template.slice(at));
	return parts.join('');
}

/** What a tag shows: a field, behind its filters. What is spoken shows nothing, and what is to be typed only on the back. */
function valueOf(inside: string, { fields, isBack, cloze }: Filling): string {
	const filters = inside.split(':').map((part) => part.trim());
	const html = fields.get(filters.pop() ?? '') ?? '';
	if (filters.some((filter) => filter.startsWith('tts'))) return '';
	if (filters.includes('type') && !isBack) return '';
	return filters.includes('cloze') ? cloze(html) : html;
}

/** The part of a back template that is the answer: what stands below Anki's line, where there is one. */
export function answerPartOf(back: string): string {
	const line = [...back.matchAll(answerLine)].at(-1);
	return line ? back.slice(line.index + line[0].length) : back;
}
