/** All that Entente says inside a page of somebody else, where a press might not be the student's own. */
export const framedSentence =
	'Entente opens only in a tab of its own, so that nobody can press its buttons through another page.';
