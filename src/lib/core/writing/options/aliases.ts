import type { Reading } from '../../extraction/mention';
import { once } from '../../once';
import type { Span } from '../../text/article';
import { clearText } from '../../text/clear';
import { escaped } from '../prompt/wording';

/** What ties a second name to the first: "(ICJ; French: …), or colloquially the World Court". */
const tie =
	',? ?(?:\\([^()]{1,160}\\),? ?)?(?:or|also|formerly|officially|colloquially|commonly|originally|better)? ?(?:simply |colloquially |commonly |sometimes )?(?:known as|called|referred to as)? ?(?:the )?';

/** A sentence that tells of a thing's other name, whatever stands between the two. */
const renaming =
	/\b(?:renam(?:ed|ing)|known as|called|formerly|previously|originally|predecessor|forerunner|successor|succeeded|superseded|replaced by|replacing|changed (?:its|the) name|name (?:was|is) changed|became the|transformed into|reorgani[sz]ed|translat\w+|abbreviat\w+|consist(?:s|ed|ing) of|comprising|collectively)\b/i;

const sentencesOf = once(({ article }: Reading) => {
	const text = clearText(article);
	return article.paragraphs.flatMap(({ sentences }) =>
		sentences.map(({ start, end }) =>
			text
				.slice(start, end)
				.replace(/\s+/g, ' ')
				.replace(/ ([,;)])/g, '$1')
		)
	);
});

/** Whether an article gives both for names of one thing: the one right behind the other and tied to it, or both where it tells of a new name. */
export function isAlias(reading: Reading, names: readonly string[], other: string): boolean {
	const both = sentencesOf(reading).filter(
		(sentence) => sentence.includes(other) && names.some((name) => sentence.replace(other, '').includes(name))
	);
	return both.some(
		(sentence) =>
			renaming.test(sentence) ||
			names.some((name) =>
				[
					[name, other],
					[other, name]
				].some(([one = '', two = '']) =>
					[...sentence.matchAll(new RegExp(`${escaped(one)}(${tie})${escaped(two)}`, 'g'))].some(
						([, between = '']) =>
							/\b(?:or|known|called|formerly|officially|originally|colloquially|commonly|referred)\b/.test(
								between.replace(/\([^()]*\)/g, '')
							)
					)
				)
			)
	);
}

const language =
	/\b(?:French|German|Spanish|Portuguese|Italian|Dutch|Russian|Arabic|Chinese|Japanese|Turkish|Persian|Polish|Swahili|Hindi|Malay|Indonesian|Latin|Greek|Irish|Welsh|Danish|Swedish|Norwegian|Finnish)(?: name)?\s*:\s*["“]?$/;

/** Whether a name stands where an article gives it in another language: "(French: …)". */
export const isForeign = ({ article }: Reading, { start }: Span): boolean =>
	language.test(article.text.slice(Math.max(0, start - 30), start));
