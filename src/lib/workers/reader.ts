import type { Article } from '../core/text/article';
import { judgePaste } from '../core/text/judge';
import { readerWith } from '../core/text/reading';
import { asWritten, seemsTold } from '../core/text/told';
import { openParser, openTagger } from './model';
import { readInParts } from './parts';
import type { Outline, ReadReply, ReadRequest } from './protocol';

const say = (reply: ReadReply) => postMessage(reply);

/** What a pasted page shows. How pages are read is asked for with the first of them: most articles come as plain text. */
async function show({ ticket, html }: ReadRequest & { type: 'show' }) {
	const pages = await import('../core/text/html/visible').catch(() => null);
	if (pages) say({ type: 'shown', ticket, page: pages.textFromHtml(html) });
	else unready(ticket);
}

const outlineOf = ({ byline, leftOut, words, paragraphs }: Article): Outline => ({
	byline,
	leftOut,
	words,
	paragraphs: paragraphs.map(({ start, end, role }) => ({ start, end, role }))
});

/** What reads a text: how chats and subtitles are told is asked for with the first of them; null where it cannot be had. */
async function readerFor(text: string) {
	if (!seemsTold(text)) return readerWith(asWritten);
	const chats = await import('../core/text/chat').catch(() => null);
	return chats && readerWith(chats.withoutStamps);
}

const unready = (ticket: number) => say({ type: 'refused', ticket, problem: { type: 'reader-unready' } });

async function look({ ticket, paper }: ReadRequest & { type: 'look' }) {
	const readArticle = await readerFor(paper.text);
	if (!readArticle) return unready(ticket);
	const { byline, leftOut, words } = readArticle(paper.text, {}, paper.marks);
	say({ type: 'looked', ticket, look: { byline, leftOut, words } });
}

async function read({ ticket, paper: { text, marks }, byline, models }: ReadRequest & { type: 'read' }) {
	const judged = judgePaste(text);
	if (!judged.ok) return say({ type: 'refused', ticket, problem: judged.error });
	const opening = [openTagger(models.tagger), openParser(models.parser)] as const;
	const readArticle = await readerFor(text);
	if (!readArticle) return unready(ticket);
	const article = readArticle(text, byline, marks);
	say({ type: 'outlined', ticket, outline: outlineOf(article) });
	const [tagger, parser] = await Promise.all(opening);
	if (!tagger.ok) return say({ type: 'refused', ticket, problem: tagger.error });
	if (!parser.ok) return say({ type: 'refused', ticket, problem: parser.error });
	const total = article.paragraphs.length;
	let told = 0;
	for (const step of readInParts(article, tagger.value, parser.value)) {
		if ('suggestions' in step) say({ type: step.end < text.length ? 'part' : 'read', ticket, part: step });
		if (!('done' in step) || step.done - told < total / 100) continue;
		/* A hundred words on progress are enough for any article. */
		told = step.done;
		say({ type: 'progress', ticket, done: told, total });
	}
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	if (data.type === 'show') void show(data);
	else if (data.type === 'look') void look(data);
	else void read(data);
});
