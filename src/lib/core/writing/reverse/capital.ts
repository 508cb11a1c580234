import { isOneThing } from './side';
import type { Turning } from './turning';

const asked =
	/^(?:What|Which(?: city)?) is the capital(?: city)? of (?<land>(?:the )?\p{Lu}[^?,]{1,60})\s*\?$/u;
const mostWords = 4;

/** A land and its capital: neither has two. */
export const capital: Turning = {
	english: true,
	turn({ kind, prompt, answer }) {
		const { land = '' } = asked.exec(prompt.trim())?.groups ?? {};
		if (kind === 'date' || !isOneThing(land, mostWords) || !isOneThing(answer, mostWords)) return null;
		return /^\p{Lu}/u.test(answer) ? { prompt: `Whose capital is ${answer}?`, answer: land } : null;
	}
};
