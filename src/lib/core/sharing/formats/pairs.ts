/** Questions with their answers, each pair once. */
export class Pairs {
	/** Most questions have one answer, which needs no set. */
	readonly #answers = new Map<string, string | Set<string>>();

	/** Takes a pair; tells whether it was new. */
	take(prompt: string, answer: string): boolean {
		const known = this.#answers.get(prompt);
		if (known === answer) return false;
		if (known === undefined) this.#answers.set(prompt, answer);
		else if (typeof known === 'string') this.#answers.set(prompt, new Set([known, answer]));
		else {
			const { size } = known;
			return known.add(answer).size > size;
		}
		return true;
	}
}
