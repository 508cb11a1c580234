import { extract } from '../lib/core/extraction/extract';
import { readArticle } from '../lib/core/text/read';
import { shippedTagger } from './readerModel';
import { readText } from './readText';

const [file] = process.argv.slice(2).filter((word) => word !== '--');
const text = file && readText(file);

if (text) {
	const { mentions, people, organizations, dates, deals } = extract(readArticle(text), shippedTagger());
	console.log(JSON.stringify({ mentions, people, organizations, dates, deals }));
} else {
	if (!file) console.error('npm run --silent mentions -- FILE');
	process.exitCode = 1;
}
