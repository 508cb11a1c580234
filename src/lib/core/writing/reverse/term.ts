import { isOneThing, unstopped } from './side';
import type { Turning } from './turning';

const mostTermWords = 5;
const asked =
	/^(?:Which term means “(?<meaning>[^“”]{8,160})”|What is it called (?<case>(?:when|where) [^?]{8,160}))\s*\?$/u;

/** A term asked for by its meaning, as the writer does: "Which term means “belief that states seek power”?" */
export const term: Turning = {
	english: true,
	turn({ prompt, answer }) {
		const { meaning = '', case: kept = '' } = asked.exec(prompt.trim())?.groups ?? {};
		const said = unstopped(meaning || kept);
		if (said === '' || !isOneThing(answer, mostTermWords)) return null;
		return { prompt: `What does “${answer}” mean?`, answer: said };
	}
};
