import { readFileSync } from 'node:fs';
import { extract } from '../lib/core/extraction/extract';
import { readArticle } from '../lib/core/text/read';

const [file] = process.argv.slice(2).filter((word) => word !== '--');

if (file) {
	const { mentions, people, organizations, dates, deals } = extract(readArticle(readFileSync(file, 'utf8')));
	console.log(JSON.stringify({ mentions, people, organizations, dates, deals }));
} else {
	console.error('npm run --silent mentions -- FILE');
	process.exitCode = 1;
}
