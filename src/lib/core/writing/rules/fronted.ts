import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { isClosed, turnedClause } from '../prompt/turnedClause';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { dealWord } from './same';
import { isWholeName } from './wholeName';

/** What stands before an agreement that opens its sentence or a clause in it. */
const lead =
	/(?:^|[,;:] (?:and |but )?|^(?:In|On) [^,]{3,25}, )(?<by>by|under|in|through|with) (?:the|an?) $/iu;
/** Behind it its letters, its date, what is said of it between commas; then what it brought about. */
const clause =
	/^(?:\s*\([^()]{1,12}\))?(?: of (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4})?(?:, (?:concluded|signed|issued|adopted|agreed|reached|negotiated|made|dated|initialled)[^,;:()]{4,80})?,? (?<said>(?:the |\p{Lu})[^;:()"“”–—]{12,190}?)(?:\.$|;|, (?:which|who|where|while|but)\b)/u;
const [fewest, longest] = [6, 32];

function draftOf(scene: Scene, name: Mention): readonly Draft[] {
	const { text, start, names } = scene;
	const by = lead.exec(text.slice(0, name.start - start).replace(/\s/g, ' '))?.groups?.['by']?.toLowerCase();
	const said = clause.exec(text.slice(name.end - start).replace(/\s/g, ' '))?.groups?.['said'] ?? '';
	const answer = names.fullName(plainName(name.text));
	const sort = dealWord(answer);
	const turned = turnedClause(said);
	const count = said.split(' ').length;
	if (!by || turned === null || sort === null || !isWholeName(answer)) return [];
	if (!isClosed(said, true) || !/\p{Lu}/u.test(said) || count < fewest || count > longest) return [];
	return [
		{
			kind: 'deal',
			form: 'question',
			prompt: asked(`${by} which ${sort} ${turned}`),
			answer,
			accept: [`the ${answer}`],
			mark: { start: name.start, end: name.end },
			rule: 'relative',
			score: 0.85,
			fact: ['relative', nameInFact(scene, answer), said.toLowerCase()]
		}
	];
}

/** What came about by an agreement that opens its sentence: "By the Treaty of London the five powers guaranteed …" is "By which treaty did the five powers guarantee …?" */
export const fronted: Rule = (scene) =>
	scene.mentions.flatMap((name) =>
		name.kind === 'deal' && name.confidence >= 0.6 ? draftOf(scene, name) : []
	);
