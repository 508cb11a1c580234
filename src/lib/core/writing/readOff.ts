/** Whether letters can be read off a name, in their order: not those of its name in another language. */
export function isReadOff(letters: string, name: string): boolean {
	let at = 0;
	const said = name.toLowerCase();
	return [...letters.toLowerCase().replace(/[^\p{L}]/gu, '')].every((letter) => {
		const found = said.indexOf(letter, at);
		at = found + 1;
		return found >= 0;
	});
}
