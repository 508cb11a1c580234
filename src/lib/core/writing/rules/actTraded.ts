import { actsOf, themePlaces, type Act } from '../facts/act';
import { actFact, actorWords, restParts, tellsApart } from '../facts/actWords';
import { tradingVerbs } from '../lexicon/acts';
import { pointing } from '../lexicon/pointing';
import type { Draft, Rule, Scene } from '../scene';
import { asked, joined, uncounted } from '../prompt/wording';
import { isThing } from './thing';

/** What is delivered, but not handed over. */
const spoken =
	/^(?:speech|address|message|statement|verdict|note|letter|sermon|lecture|ultimatum|blow|remarks?|report|judg(?:e)?ment)$/;

/** What changed hands, as the sentence has it: a few words that name a thing. */
function tradedDraft(scene: Scene, act: Act): readonly Draft[] {
	const { sentence } = scene;
	const lemma = sentence.words[act.verb]?.lemma ?? '';
	if (!tradingVerbs.has(lemma) || act.name || act.voice === 'active') return [];
	const places = themePlaces(scene, act);
	const answer = scene.say(places);
	const [first, last] = [sentence.words[places[0] ?? -1], sentence.words[places[places.length - 1] ?? -1]];
	const [actor, rest] = [actorWords(scene, act), restParts(scene, act, null)];
	const head = sentence.words[act.theme];
	const isNamed = head?.tag === 'NOUN' && !pointing.test(answer) && isThing(answer, head.lemma);
	if (!first || !last || !isNamed || places.length < 2 || places.length > 9) return [];
	if (!tellsApart(scene, act) || spoken.test(head.lemma)) return [];
	return [
		{
			kind: 'deal',
			form: 'question',
			prompt: asked(joined('What was', act.participle, actor, ...rest)),
			answer,
			accept: [uncounted(answer)],
			mark: { start: first.start, end: last.end },
			rule: 'supplied',
			score: 0.85,
			fact: actFact(scene, act, answer)
		}
	];
}

/** What was sold, supplied or lent: "What was sold to Iran in 1994?" */
export const actTraded: Rule = (scene) => actsOf(scene).flatMap((act) => tradedDraft(scene, act));
