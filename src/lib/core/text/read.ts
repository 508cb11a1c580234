import { withoutStamps } from './chat';
import { readerWith } from './reading';

/** Reads a pasted article, an export of a chat or subtitles: what of it is article, in paragraphs, sentences and words. */
export const readArticle = readerWith(withoutStamps);
