import { isRelation } from './relations';
import { isOneThing, unstopped, wordsIn } from './side';
import type { Turning } from './turning';

const mostTermWords = 4;
const fewestWords = 3;
const mostWords = 14;

const asked = new RegExp(
	[
		'^What (?:is|are) (?:meant by |the (?:meaning|definition) of )?(?:an? )?[“"]?(?<is>[^“”"?]{3,60})[”"]?\\s*\\?$',
		'^What (?:does|do) [“"]?(?<does>[^“”"?]{3,60})[”"]? mean\\s*\\?$',
		'^(?:Define|Definition of|Meaning of):? (?:the term )?(?:an? )?[“"]?(?<define>[^“”"?.]{3,60})[”"]?[.?]?$'
	].join('|'),
	'u'
);
/** What is no bare term: a thing named, or asked something of. */
const leads =
	/^(?:the|this|that|his|her|its|their|one|some|any)\s|(?<!\p{L})(?:in|for|to|at|with|between|by|during|on|under|behind|called|about|from|like|based|made|known|mean|used|also)(?!\p{L})/iu;
const named = /\s\p{Lu}|\p{Lu}.*\p{Lu}/u;
/** What a name is the name of; a term is a sort of thing, not one of them. */
const body =
	/(?<!\p{L})(?:organi[sz]ation|alliance|union|bloc|group|party|movement|state|country|city|river|sea|island|province|region|territory|capital|person|man|woman|leader|president|politician|company|court|bank|war|battle|treaty|pact|agreement|newspaper|agency)(?!\p{L})/iu;

const isMeaning = (text: string) =>
	isOneThing(text, mostWords) &&
	wordsIn(text).length >= fewestWords &&
	!/^(?:because|when|where|yes|no|true|false|it|they|he|she|to)(?!\p{L})/iu.test(text);

function isTerm(text: string, meaning: string): boolean {
	if (!isOneThing(text, mostTermWords) || leads.test(text) || isRelation(text) || named.test(text))
		return false;
	return !/^\p{Lu}/u.test(text) || !body.test(wordsIn(meaning).slice(0, 6).join(' '));
}

/** A term of which is asked what it is: "What is balancing?", "Define soft power". */
export const meaning: Turning = {
	english: true,
	turn({ kind, prompt, answer }) {
		const { is, does, define } = asked.exec(prompt.trim())?.groups ?? {};
		const [found, said] = [(is ?? does ?? define ?? '').trim(), unstopped(answer)];
		if (kind !== 'other' || !isMeaning(said) || !isTerm(found, said)) return null;
		return { prompt: `Which term means “${said}”?`, answer: found };
	}
};
