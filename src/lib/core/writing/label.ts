import { stateByName } from '../extraction/lexicon/states';
import type { Mention, Reading } from '../extraction/mention';
import { plainName } from '../extraction/plainName';
import { saidWithThe } from './notes/lexicon/withThe';
import { escaped } from './prompt/wording';
import { isWholeName } from './rules/wholeName';

/** Named so often, what a title names is what its article is about. */
const often = 3;
const most = 2;
const longest = 6;

/** What stands in a title beside the name that it is. */
const titleWords =
	/^(?:Q ?& ?A: |What (?:is|are|was|were) )?(?:the )?|\s*(?:\([^()]*\)|[?:]|[-–—] \p{Ll}+|, [^,]*)\s*$/giu;

/** What one name of the article is called, how often, how often behind "the", and where in the title. */
interface Named {
	/** Whether it is all that the title says. */
	readonly isTitle: boolean;
	readonly said: string;
	readonly count: number;
	readonly articled: number;
	readonly at: number;
}

const withThe = new RegExp(`^(?:${saidWithThe})$`);

const isThing = ({ kind }: Mention) => /^(?:place|organization|deal|event)$/.test(kind);

/** Where a title has a name; -1 where it does not. */
function placeIn(title: string, name: string): number {
	const isMixed = /\p{Ll}/u.test(title);
	const isThere = isMixed ? title.includes(name) : title.toUpperCase().includes(name.toUpperCase());
	if (!isThere) return -1;
	return title.search(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, isMixed ? 'u' : 'iu'));
}

function countsOf({ article, mentions }: Reading, fullName: (name: string) => string): readonly Named[] {
	const title = article.byline.title ?? '';
	const bare = title.replace(titleWords, '').toLowerCase();
	const groups = new Map<string, Named>();
	for (const mention of mentions.filter(isThing)) {
		const form = plainName(mention.text);
		const state = stateByName.get(form);
		const whole = state ?? fullName(form);
		const { said, count, articled, at, isTitle } = groups.get(whole) ?? {
			said: '',
			count: 0,
			articled: 0,
			at: -1,
			isTitle: false
		};
		const place = placeIn(title, form);
		const isFirst = place >= 0 && (at < 0 || place < at);
		const hasThe = /\bthe\s+$/i.test(article.text.slice(0, mention.start).slice(-5));
		groups.set(whole, {
			said: isFirst ? (state ?? form) : said,
			count: count + 1,
			articled: articled + Number(hasThe),
			at: isFirst ? place : at,
			isTitle: isTitle || (mention.kind !== 'place' && form.toLowerCase() === bare)
		});
	}
	return [...groups.values()];
}

/** The names that an article is about, at most two, as a sentence has them: those of its title that it names often or that are all of it, in the order of the title. */
export function labelOf(reading: Reading, fullName: (name: string) => string): readonly string[] {
	return countsOf(reading, fullName)
		.filter(
			({ said, count, at, isTitle }) =>
				(isTitle || count >= often) && at >= 0 && said.split(' ').length <= longest
		)
		.filter(({ said }) => isWholeName(said) && said !== 'House' && !/^\p{Lu}{5,} \p{Lu}{3}/u.test(said))
		.sort((one, two) => two.count - one.count)
		.slice(0, most)
		.sort((one, two) => one.at - two.at)
		.map(({ said, count, articled }) => (2 * articled > count || withThe.test(said) ? `the ${said}` : said));
}
