import { extract } from '../core/extraction/extract';
import { textFromHtml } from '../core/text/html/visible';
import { judgePaste } from '../core/text/judge';
import { readArticle } from '../core/text/read';
import { writeCards } from '../core/writing/write';
import { openTagger } from './model';
import type { ReadReply, ReadRequest } from './protocol';

const say = (reply: ReadReply) => postMessage(reply);

function look({ ticket, paper }: ReadRequest & { type: 'look' }) {
	const { byline, leftOut, words } = readArticle(paper.text, {}, paper.marks);
	say({ type: 'looked', ticket, look: { byline, leftOut, words } });
}

async function read({ ticket, paper: { text, marks }, byline, model }: ReadRequest & { type: 'read' }) {
	const judged = judgePaste(text);
	if (!judged.ok) return say({ type: 'refused', ticket, problem: judged.error });
	const tagger = await openTagger(model);
	if (!tagger.ok) return say({ type: 'refused', ticket, problem: tagger.error });
	let told = 0;
	/* A hundred words on progress are enough for any article. */
	const reading = extract(readArticle(text, byline, marks), tagger.value, (done, total) => {
		if (done < total && done - told < total / 100) return;
		told = done;
		say({ type: 'progress', ticket, done, total });
	});
	const { byline: said, leftOut, words } = reading.article;
	const paragraphs = reading.article.paragraphs.map(({ start, end, role }) => ({ start, end, role }));
	const outline = { byline: said, leftOut, words, paragraphs };
	say({ type: 'read', ticket, found: { outline, suggestions: writeCards(reading) } });
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	if (data.type === 'show') say({ type: 'shown', ticket: data.ticket, page: textFromHtml(data.html) });
	else if (data.type === 'look') look(data);
	else void read(data);
});
