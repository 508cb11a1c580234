import type { Reading } from '$lib/core/extraction/mention';
import type { Span } from '$lib/core/text/article';
import { clearText } from '$lib/core/text/clear';

const isInside = ({ start, end }: Span, length: number) =>
	Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;

/** What is wrong with a reading, whatever its article says: each broken law once, with the first place where it is. */
export function faultsOf({ article, mentions, people, organizations, deals }: Reading): readonly string[] {
	const { text, paragraphs, leftOut } = article;
	const faults: string[] = [];
	const hold = (law: string, found: unknown) => {
		if (found !== undefined) faults.push(`${law}: ${JSON.stringify(found)}`);
	};
	const spans = [...paragraphs, ...leftOut, ...mentions, ...deals.map(({ at }) => at)];
	const clear = clearText(article);
	hold(
		'spans lie inside the text',
		spans.find((span) => !isInside(span, text.length))
	);
	hold(
		'mentions are in order and do not overlap',
		mentions.find(({ start }, at) => start < (mentions[at - 1]?.end ?? 0))
	);
	hold(
		'mentions are words of the text',
		/* But for what is left out in the middle of a sentence: there they have blanks. */
		mentions.find((mention) => mention.text !== clear.slice(mention.start, mention.end))
	);
	hold(
		'confidence is a share',
		mentions.find(({ confidence }) => !(confidence >= 0 && confidence <= 1))
	);
	const ends = paragraphs.map(({ end }) => end);
	let at = 0;
	hold(
		'mentions lie in what is read',
		mentions.find(({ start, end }) => {
			while ((ends[at] ?? Infinity) <= start) at++;
			return !(start >= (paragraphs[at]?.start ?? Infinity) && end <= (ends[at] ?? 0));
		})
	);
	hold(
		'people and organizations have a name',
		[...people, ...organizations].find(({ name, forms }) => name.trim() === '' || forms.length === 0)
	);
	return faults;
}
