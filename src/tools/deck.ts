import { printDeck } from '../lib/core/deck/print';
import { extract } from '../lib/core/extraction/extract';
import { readArticle } from '../lib/core/text/read';
import { contentsFrom } from '../lib/core/writing/choosing/contents';
import type { Decisions } from '../lib/core/writing/choosing/verdicts';
import { writeCards } from '../lib/core/writing/write';
import { shippedTagger } from './readerModel';
import { shippedParser } from './syntaxModel';
import { readText } from './readText';

const words = process.argv.slice(2).filter((word) => word !== '--');
const file = words.find((word) => !word.startsWith('--'));
const text = file && readText(file);

if (text) {
	const article = readArticle(text);
	const suggestions = writeCards(extract(article, shippedTagger()), shippedParser());
	const { title = 'Untitled', author = '', address = '' } = article.byline;
	const head = { title, author, licence: '', language: 'en', source: address, version: '1' };
	const decisions: Decisions = words.includes('--all')
		? suggestions.map(({ id: origin }) => ({ type: 'keep', origin }))
		: [];
	if (words.includes('--text'))
		process.stdout.write(printDeck({ head, cards: contentsFrom(suggestions, decisions) }));
	else console.log(JSON.stringify({ cards: suggestions }));
} else {
	if (!file) console.error('npm run --silent deck -- FILE [--text [--all]]');
	process.exitCode = 1;
}
