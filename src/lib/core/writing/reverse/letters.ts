import { isReadOff } from '../readOff';
import { isOneThing } from './side';
import type { Turning } from './turning';

const mostWords = 14;
const asked =
	/^What (?:does|do|did) (?:the (?:letters|acronym|abbreviation|initials) )?“?(?<short>\p{Lu}[\p{L}\p{N}&+-]{1,9})”?(?:, [^?]{1,80},)? (?<how>stand for|mean)\s*\?$/u;
const isLetters = (text: string) => /\p{Lu}.*\p{Lu}/u.test(text);

/** Letters and what they stand for: "What does SCO stand for?" A name has commas where it likes. */
export const letters: Turning = {
	english: true,
	among: 'its own',
	turn({ prompt, answer }) {
		const { short = '', how = '' } = asked.exec(prompt.trim())?.groups ?? {};
		if (!isLetters(short) || !isOneThing(answer.replaceAll(',', ''), mostWords)) return null;
		if (how === 'mean' && !isReadOff(short, answer)) return null;
		return { prompt: `Which letters stand for “${answer}”?`, answer: short };
	}
};
