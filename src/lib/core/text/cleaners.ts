import type { Reason } from './article';
import { aboutAuthor } from './cleaners/aboutAuthor';
import { advert } from './cleaners/advert';
import { caption } from './cleaners/caption';
import { comments } from './cleaners/comments';
import { credit } from './cleaners/credit';
import { factBox } from './cleaners/factBox';
import { footnote } from './cleaners/footnote';
import { mail } from './cleaners/mail';
import { notice } from './cleaners/notice';
import { pageNumber } from './cleaners/pageNumber';
import { questions } from './cleaners/questions';
import { references } from './cleaners/references';
import { related } from './cleaners/related';
import { rule } from './cleaners/rule';
import { runningHead } from './cleaners/runningHead';
import { tableHead } from './cleaners/tableHead';
import { tags } from './cleaners/tags';
import { wiki } from './cleaners/wiki';
import type { Clean } from './page';

/** Applied top to bottom; each sees what those above it have left in. */
export const cleaners: readonly { readonly reason: Reason; readonly clean: Clean }[] = [
	{ reason: 'mail', clean: mail },
	{ reason: 'notice', clean: notice },
	{ reason: 'wiki', clean: wiki },
	{ reason: 'wiki', clean: factBox },
	{ reason: 'comments', clean: comments },
	{ reason: 'references', clean: references },
	{ reason: 'questions', clean: questions },
	{ reason: 'advert', clean: advert },
	{ reason: 'related', clean: related },
	{ reason: 'page-number', clean: pageNumber },
	{ reason: 'running-head', clean: runningHead },
	{ reason: 'table-head', clean: tableHead },
	{ reason: 'rule', clean: rule },
	{ reason: 'footnote', clean: footnote },
	{ reason: 'tags', clean: tags },
	{ reason: 'credit', clean: credit },
	{ reason: 'caption', clean: caption },
	{ reason: 'about-author', clean: aboutAuthor }
];
