/** Titles of those who are called by their first name alone. */
export const rulers: ReadonlySet<string> = new Set(
	'Archduke Emir Emperor Empress Kaiser King Pope Prince Princess Queen Shah Sultan Tsar Tsarina'.split(' ')
);
