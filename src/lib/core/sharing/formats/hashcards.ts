import { err, ok } from '../../result';
import type { TextFormat } from './format';
import { Harvest } from './harvest';
import { hasPicture, plainMarkdown } from './plainMarkdown';
import { itemsOf, type Item } from './questions';

const blanks = /\[(?<answer>[^[\]]+)\]/g;
const frontMatter = /^---[ \t]*\n((?:(?!---)[^\n]*\n){0,200})---[ \t]*\n/;

/** Takes the head off, lines kept, so that a line's number is that of the file. */
function withoutHead(text: string): { readonly body: string; readonly name: string } {
	const head = frontMatter.exec(text);
	if (!head) return { body: text, name: '' };
	const name = /^name[ \t]*=[ \t]*["'](.{1,300})["'][ \t]*$/m.exec(head[1] ?? '')?.[1] ?? '';
	const lines = head[0].split('\n').length - 1;
	return { body: '\n'.repeat(lines) + text.slice(head[0].length), name };
}

function addItem({ line, question, answer, clause }: Item, harvest: Harvest): void {
	if (clause === null) harvest.add({ line, prompt: plainMarkdown(question), answer: plainMarkdown(answer) });
	else if (!harvest.addBlanks({ line, prompt: plainMarkdown(clause), answer: '' }, blanks))
		harvest.drop(line, clause, 'blank-missing');
}

/** Markdown as hashcards reads it: Q: and A: over any number of lines, C: with [blanks], a head with the deck's name. */
export const hashcards: TextFormat = {
	name: 'hashcards',
	seems: (beginning) =>
		/^[QC]:/m.test(beginning) &&
		(frontMatter.test(beginning) || /^C:[^\n]*\[/m.test(beginning) || /^-{3,}[ \t]*$/m.test(beginning)),
	read({ text, title }) {
		const { body, name } = withoutHead(text);
		const harvest = new Harvest();
		let pictures = 0;
		for (const item of itemsOf(body, 'rule')) {
			if (harvest.isDone) break;
			if (hasPicture(item.question + item.answer + (item.clause ?? ''))) pictures++;
			addItem(item, harvest);
		}
		if (pictures > 0) harvest.warn({ type: 'media-removed', cards: pictures });
		const incoming = harvest.incoming('hashcards', { title: name || title });
		return harvest.isEmpty && incoming.droppedInAll === 0 ? err({ type: 'no-cards' }) : ok(incoming);
	}
};
