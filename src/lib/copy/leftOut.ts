import type { LeftOut, Reason } from '../core/text/article';
import { countOf } from './numbers';

/** One such thing, and several of them. */
const words: Readonly<Record<Reason, readonly [one: string, several: string]>> = {
	'about-author': ['About the author', 'lines about the author'],
	advert: ['Advert', 'adverts'],
	aside: ['Side note of the page', 'side notes'],
	byline: ['Byline', 'bylines'],
	caption: ['Caption', 'captions'],
	chat: ['Chat talk or stamp', 'chat stamps'],
	comments: ['Comments', 'comments'],
	credit: ['Credit', 'credits'],
	foot: ['Foot of the page', 'feet of pages'],
	footnote: ['Footnote', 'footnotes'],
	furniture: ['Beside the text', 'lines beside the text'],
	form: ['Form', 'forms'],
	mail: ['Head or foot of a mail', 'mail heads'],
	menu: ['Menu', 'menus'],
	notice: ['Notice', 'notices'],
	'page-number': ['Page number', 'page numbers'],
	questions: ['Questions', 'questions'],
	references: ['References', 'references'],
	related: ['Pointer to another article', 'pointers elsewhere'],
	rule: ['Rule', 'rules'],
	'running-head': ['Running head', 'running heads'],
	'table-head': ['Head of a table', 'table heads'],
	tags: ['Tags', 'tags'],
	wiki: ['Encyclopedia’s note', 'notes of an encyclopedia']
};
const most = 3;

/** What a stretch was taken for: "Page number". */
export const reasonWords = (reason: Reason) => words[reason][0];

const linesIn = ({ start, end }: LeftOut, text: string) =>
	text.slice(start, end).split('\n').filter(Boolean).length;

/** "Left out: 14 lines (menus, captions, footnotes)." The kinds with most lines are named. */
export function leftOutSentence(leftOut: readonly LeftOut[], text: string): string {
	const lines = new Map<Reason, number>();
	for (const span of leftOut) lines.set(span.reason, (lines.get(span.reason) ?? 0) + linesIn(span, text));
	const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
	const kinds = [...lines].sort((a, b) => b[1] - a[1]).map(([reason]) => words[reason][1]);
	const named = kinds.length > most ? [...kinds.slice(0, most), 'and more'] : kinds;
	return `Left out: ${countOf(all, 'line')} (${named.join(', ').replace(', and more', ' and more')}).`;
}

/** What the buttons beside a stretch say, and to those who hear them, of which words. */
export const takeBackWords = { takeIn: 'Take back in', leaveOut: 'Leave out again', taken: 'Taken back in' };
