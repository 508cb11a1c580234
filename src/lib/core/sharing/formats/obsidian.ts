import { err, ok } from '../../result';
import type { TextFormat } from './format';
import { Harvest, type Draft } from './harvest';
import { notesOf, type Note } from './obsidianNotes';
import { hasPicture, plainMarkdown } from './plainMarkdown';

const highlighted = /==(?<answer>(?:(?!==)[^])+)==/g;
const separator = /^(.*?\S)[ \t]*(:::?)[ \t]*(\S.*)$/;
const tag = /#([\p{L}\p{N}_/-]+)/gu;

/** Whether a line has something on both sides of two colons, which no address and no table has. */
function isSided(line: string): boolean {
	if (line.includes('\t')) return false;
	const at = line.indexOf('::');
	return at > 0 && line.slice(0, at).trim() !== '' && line.slice(at).replace(/^:+/, '').trim() !== '';
}

/** What tells the plugin where cards are; what stands behind a stroke says what they are of. */
const pluginTag = /(?<![^\s])#(?:flashcards?|cards?)(?:\/([\p{L}\p{N}_/-]+))?(?![\p{L}\p{N}_/-])/giu;

/** Tags that stand alone on a line; the plugin's own say nothing of the cards. */
function tagsOf(line: string): readonly string[] {
	return [...line.matchAll(tag)]
		.map(([, name = '']) => name.replace(/^(?:flashcards?|cards?)(?:\/|$)/i, ''))
		.filter((name) => name !== '');
}

/** A paragraph without the plugin's tags, which may stand in the words of a card, and what they say of it. */
function untagged({ line, lines }: Note): Note & { readonly tags: readonly string[] } {
	const tags = lines.flatMap((each) => [...each.matchAll(pluginTag)].flatMap(([, name]) => name ?? []));
	return { line, lines: lines.map((each) => each.replace(pluginTag, '').trim()), tags };
}

function addSides(draft: Draft, isReversed: boolean, harvest: Harvest): void {
	if (isReversed) harvest.addBothWays(draft);
	else harvest.add(draft);
}

/** The cards of one paragraph: two sides with ? between, lines with ::, or words that are highlighted. */
function addNote({ line, lines }: Note, tags: readonly string[], harvest: Harvest): void {
	const divider = lines.findIndex((each) => /^\?\??$/.test(each.trim()));
	const words = (some: readonly string[]) => plainMarkdown(some.join('\n'));
	if (divider > 0) {
		const [prompt, answer] = [words(lines.slice(0, divider)), words(lines.slice(divider + 1))];
		return addSides({ line, prompt, answer, tags }, lines[divider]?.trim() === '??', harvest);
	}
	let hasSides = false;
	for (const [at, each] of lines.entries()) {
		const [, prompt = '', sign, answer = ''] = separator.exec(each) ?? [];
		if (sign === undefined) continue;
		hasSides = true;
		const sides = { prompt: plainMarkdown(prompt), answer: plainMarkdown(answer) };
		addSides({ line: line + at, ...sides, tags }, sign === ':::', harvest);
	}
	if (hasSides) return;
	harvest.addBlanks({ line, prompt: words(lines), answer: '', tags }, highlighted);
}

/** Notes of Obsidian with cards as its Spaced Repetition plugin knows them; all else in them is prose and no card. */
export const obsidian: TextFormat = {
	name: 'obsidian',
	seems: (beginning) =>
		beginning.split('\n').some(isSided) || /\n\?\??[ \t]*\n/.test(beginning) || /==[^=\n]+==/.test(beginning),
	read({ text, title }) {
		const harvest = new Harvest();
		let tags: readonly string[] = [];
		let pictures = 0;
		for (const note of notesOf(text)) {
			if (harvest.isDone) break;
			const [first = ''] = note.lines;
			if (/^(?:#[^\s#]+[ \t]*)+$/.test(first)) tags = tagsOf(first).slice(0, 100);
			if (note.lines.some(hasPicture)) pictures++;
			const { tags: own, ...words } = untagged(note);
			addNote(words, own.length > 0 ? own : tags, harvest);
		}
		if (pictures > 0) harvest.warn({ type: 'media-removed', cards: pictures });
		const incoming = harvest.incoming('obsidian', { title });
		return harvest.isEmpty && incoming.droppedInAll === 0 ? err({ type: 'no-cards' }) : ok(incoming);
	}
};
