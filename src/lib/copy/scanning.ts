import { countOf } from './numbers';

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Why nothing was taken from what was scanned, by `type`. */
export type ScanProblemType =
	'camera-refused' | 'camera-missing' | 'picture-unreadable' | 'no-code' | 'foreign-code' | 'parts-broken';

/** What went wrong, and what to do. */
export const scanProblems: Readonly<Record<ScanProblemType, string>> = {
	'camera-refused':
		'The browser does not let Entente use the camera. Allow it for this page, or choose a picture of the code.',
	'camera-missing':
		'No camera could be opened. Another app may be using it. Choose a picture of the code instead.',
	'picture-unreadable': 'This is no picture that the browser can open. Choose another.',
	'no-code': 'No code was found in this picture. Take it again from nearer, with the whole code in it.',
	'foreign-code': 'This code holds no deck of Entente. It says this, and Entente does nothing with it:',
	'parts-broken': 'These codes are not of one deck, or one was misread. Scan them all again.'
};

/** "1 of 3 codes read. Code 2 and code 3 are still to come." Empty before the first. */
export function scannedSentence(of: number, missing: readonly number[]): string {
	if (of === 0) return '';
	const wanted = listed.format(missing.map((number) => `code ${number}`));
	const still = `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}`;
	return `${of - missing.length} of ${countOf(of, 'code')} read. ${still} ${missing.length === 1 ? 'is' : 'are'} still to come.`;
}

/** What stands above the codes of a link. */
export function codesSentence(codes: number): string {
	if (codes === 1) return 'Scan it with a phone’s camera, or in Entente under “Open a deck”.';
	return `The link takes ${countOf(codes, 'code')}. In Entente, under “Open a deck”, scan them one after another, in any order.`;
}
