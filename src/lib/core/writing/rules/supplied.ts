import { dependents, dependentsBy, type ParsedSentence } from '../../syntax/sentence';
import { factOf } from '../facts/fact';
import { turned } from '../grammar/ask';
import { placesOf, reachOf, tidied } from '../grammar/kept';
import type { Statement } from '../grammar/statement';
import type { Draft, Rule, Scene } from '../scene';
import { asked, saysYear, uncounted } from '../prompt/wording';
import { isThing } from './thing';
import { isFact, sure } from './trust';

/** What changes hands by these is what a deal is about. */
const trade =
	/^(?:supply|sell|deliver|lend|provide|lease|launch|buy|purchase|acquire|transfer|export|donate|pledge|secure|receive)$/;
/** By these an agreement comes about or ends, if such is what they act on. */
const settling =
	/^(?:sign|conclude|ratify|reach|approve|endorse|adopt|lift|drop|impose|abandon|finalize|finalise|negotiate|initial|renew|suspend|propose|grant|win|gain|obtain|secure|accept|reject)$/;
const settled =
	/^(?:agreement|treaty|pact|accord|memorandum|contract|deal|embargo|sanctions?|communique|communiqué|resolution|declaration|protocol|charter|concession|convention|loan|ceasefire|armistice|truce)$/i;
const longestAnswer = 9;
/** Two sides settle many things: with fewer words it takes a year to tell which. */
const [fewest, fewestTraded] = [8, 6];

/** What an agreement is about belongs to it. */
const about = /^(?:of|on|about|concerning|governing)$/i;

/** "Six submarines" of "six submarines to Iran": what is "of" something needs it, where it goes belongs to the question. */
function thingOf(sentence: ParsedSentence, object: number, own: RegExp): readonly number[] {
	const cases = (at: number) => dependentsBy(sentence, at, /^case$/);
	const loose = dependents(sentence, object).filter(
		(at) => at > object && cases(at).some((one) => !own.test(sentence.words[one]?.text ?? ''))
	);
	const out = new Set(loose.flatMap((at) => placesOf(sentence, at)));
	return tidied(
		sentence,
		placesOf(sentence, object).filter((at) => !out.has(at))
	);
}

function draftOf(scene: Scene, statement: Statement, object: number): Draft | null {
	const { sentence } = statement;
	const word = sentence.words[object];
	const verb = sentence.words[word?.head ?? -1]?.lemma ?? '';
	const isTraded = trade.test(verb) && word?.tag === 'NOUN';
	const isSettled = settling.test(verb) && settled.test(word?.lemma ?? '');
	if (!word || word.relation !== 'obj' || word.confidence < sure || (!isTraded && !isSettled)) return null;
	const places = thingOf(sentence, object, isSettled ? about : /^of$/i);
	const [first, last] = [
		sentence.words[places[0] ?? object],
		sentence.words[places[places.length - 1] ?? object]
	];
	const answer = scene.say(places);
	if (
		!first ||
		!last ||
		places.length < 2 ||
		places.length > longestAnswer ||
		/\b(?:its|his|her|their|this|these|that|similar|same|such|another|leaders?|ministers?|presidents?|delegates|men|women|people|soldiers)\b/i.test(
			answer
		)
	)
		return null;
	const isNamed = scene.mentions.some(
		({ kind, start, end }) => kind === 'deal' && start < last.end && end > first.start
	);
	if (isNamed) return null;
	if (isTraded && !isThing(answer, word.lemma)) return null;
	if (answer.replace(/^(?:an?|the|their|its)\s+/i, '').split(' ').length < 2) return null;
	const said = turned(statement, places, scene.say);
	if (!saysYear(said) && said.split(' ').length < (isSettled ? fewest : fewestTraded)) return null;
	const bare = uncounted(answer);
	return {
		kind: 'deal',
		form: 'question',
		prompt: asked(`What ${said}`),
		answer,
		accept: bare === answer ? [] : [bare],
		mark: { start: first.start, end: last.end },
		rule: 'supplied',
		score: 0.9,
		fact: factOf(scene, statement)
	};
}

/** What one side supplied to another, or what they agreed: "What did Moscow agree to supply to Iran in 1994?" */
export const supplied: Rule = (scene) =>
	scene.statements
		.filter(isFact)
		.flatMap((statement) => reachOf(statement).flatMap((at) => draftOf(scene, statement, at) ?? []));
