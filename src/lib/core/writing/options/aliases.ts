import type { Reading } from '../../extraction/mention';
import { clearText } from '../../text/clear';
import { escaped } from '../prompt/wording';

/** What ties a second name to the first: "(ICJ; French: …), or colloquially the World Court". */
const tie =
	',? ?(?:\\([^()]{1,160}\\),? ?)?(?:or|also|formerly|officially|colloquially|commonly|originally|better)? ?(?:simply |colloquially |commonly |sometimes )?(?:known as|called|referred to as)? ?(?:the )?';

/** Whether an article gives both for names of one thing, the one right behind the other and tied to it. */
export function isAlias({ article }: Reading, names: readonly string[], other: string): boolean {
	const text = clearText(article)
		.replace(/\s+/g, ' ')
		.replace(/ ([,;)])/g, '$1');
	if (!text.includes(other)) return false;
	return names.some((name) =>
		[
			[name, other],
			[other, name]
		].some(([one = '', two = '']) =>
			[...text.matchAll(new RegExp(`${escaped(one)}(${tie})${escaped(two)}`, 'g'))].some(([, between = '']) =>
				/\b(?:or|known|called|formerly|officially|originally|colloquially|commonly|referred)\b/.test(
					between.replace(/\([^()]*\)/g, '')
				)
			)
		)
	);
}
