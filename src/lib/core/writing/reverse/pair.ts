import { isOneThing } from './side';
import { isRelation } from './relations';
import type { Turning } from './turning';

const mostTermWords = 5;
const mostMeaningWords = 12;

/** Words that questions and tasks begin with, in the languages students write their own cards in. */
const asking = new RegExp(
	`^(?:${[
		'whom?|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|has|have|had|should|would',
		'(?:in|on|by|to|for|from|under|with|of|at|since|until) (?:whom|what|which|whose)|(?:name|state|give|list|say|tell) (?:the|an?|one|two|three|all)',
		'define|definition|meaning|explain|describe|complete|translate|identify|spell|true',
		'qui|que|quoi|quand|où|comment|pourquoi|quel(?:le)?s?|combien|wer|wen|wem|wessen|wann|wo|wohin|wie|warum|welche[rsnm]?',
		'quién|qué|cuándo|dónde|cómo|cuál|quem|quando|onde|qual|chi|dove|perché|кто|что|когда|где|как|почему|какой|какая|какое|сколько'
	].join('|')})(?!\\p{L})`,
	'iu'
);
/** A clause that the answer is to end. */
const open =
	/(?<!\p{L})(?:of|in|by|to|for|with|at|on|from|and|as|the|an?|is|was|were|are|has|had|did|does|means|called)$/iu;
const reason = /^(?:because|since|so that|when|if|yes|no|true|false)(?!\p{L})/iu;
const placed = /\s(?:of|in|for|at|to|from|during|by)\s/iu;

/** A term and its meaning, written down as a pair: "détente", "easing of tension". Asked the other way round they change places. */
export const pair: Turning = {
	turn({ kind, prompt, answer }) {
		if (kind === 'date' || !isOneThing(prompt, mostTermWords) || !isOneThing(answer, mostMeaningWords))
			return null;
		if (asking.test(prompt) || open.test(prompt) || isRelation(prompt) || reason.test(answer)) return null;
		if (kind === 'person' && placed.test(prompt)) return null;
		return { prompt: answer, answer: prompt };
	}
};
