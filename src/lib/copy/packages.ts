import type { PackageLimit, PackageProblem } from '../core/sharing/packageErrors';
import { countOf } from './numbers';
import type { ProblemWords } from './problem';

const tooMuch: Record<PackageLimit, string> = {
	file: 'This package is larger than 100 MB.',
	files: 'This package holds more than 20,000 files.',
	content: 'This package unfolds to more than 300 MB.',
	ratio: 'This package unfolds to far more than any package of cards does.',
	cards: 'This package holds more than 50,000 cards.',
	reviews: 'This package holds more than two million reviews.',
	types: 'This package holds more note types or decks than any collection has.'
};

const unsafe: Record<Extract<PackageProblem, { type: 'package-unsafe' }>['what'], string> = {
	names: 'This package holds files whose names lead out of it, or stand in it twice.',
	encrypted: 'This package is locked with a password.',
	method: 'This package is packed in a way that Anki does not use.',
	tables: 'The collection in this package holds more than tables: something in it would run.',
	compression: 'This package asks for more memory than any package of Anki needs.'
};

const wentWrong: Record<
	Exclude<PackageProblem['type'], 'package-too-large' | 'package-unsafe'>,
	Omit<ProblemWords, 'safe'>
> = {
	'package-foreign': {
		happened: 'This file is no package of Anki.',
		act: 'A package ends in .apkg or .colpkg and is made by Export in Anki.'
	},
	'package-broken': {
		happened: 'This package is not whole: some of it was lost or changed on the way.',
		act: 'Download it again, or export it once more in Anki.'
	},
	'package-newer': {
		happened: 'This package was made by a newer Anki than Entente knows.',
		act: 'In Anki’s export window tick “Support older Anki versions”, and open that package.'
	},
	'package-empty': {
		happened: 'There is no card in this package that Entente could ask.',
		act: 'Cards that are only pictures or sounds cannot be taken over.'
	},
	'file-unreadable': {
		happened: 'This file could not be opened.',
		act: 'It may have been moved or deleted. Choose it again.'
	},
	'package-unready': {
		happened: 'What Entente needs for packages is not on this device yet.',
		act: 'Connect once and load the page again; afterwards it works offline.'
	},
	'package-crashed': {
		happened: 'The browser gave up on this package.',
		act: 'Close other tabs and try again, or export the deck in parts.'
	},
	'package-timeout': {
		happened: 'This package took too long, and was given up.',
		act: 'Export the deck in parts, or use a faster device.'
	},
	'package-cancelled': {
		happened: 'The package was given up.',
		act: 'Choose it again to go on.'
	}
};

/** Why a package could not be opened, or not be made, in sentences. */
export function wordsForPackage(problem: PackageProblem): ProblemWords {
	const safe = 'Nothing was kept, and your own decks are where they were.';
	switch (problem.type) {
		case 'package-too-large':
			return {
				happened: tooMuch[problem.what],
				safe,
				act: 'Export one deck at a time in Anki, without media.'
			};
		case 'package-unsafe':
			return {
				happened: unsafe[problem.what],
				safe,
				act: 'Ask who made it for another, exported by Anki itself.'
			};
		default:
			return { ...wentWrong[problem.type], safe };
	}
}

/** What to do in Anki with a package that holds progress. */
export const tickSentence =
	'When you import it, tick “Import any learning progress” in Anki: it is off until you do, and without it every card there begins as new.';

/** What a package is for. */
export const ankiSentence =
	'Cards, choices, tags and source sentences, as Anki keeps them. A later package of this deck changes its cards there and adds new ones; what you learned in Anki stays.';

/** What became of a package. */
export const ankiOutcomes = {
	writing: 'Writing the package…',
	saved: 'The package is with your downloads. Open it in Anki.'
} as const;

/** What there is to be taken over of progress. */
export function progressSentence(studied: number, reviews: number): string {
	const answers = reviews > 0 ? `, ${countOf(reviews, 'answer')}` : '';
	return `Take over what was learned: ${countOf(studied, 'card')}${answers}`;
}

/** Whose progress should be taken over. */
export const progressHint =
	'Only if the answers are your own. Memories and due days come as they stand there, and the answers join your log.';

/** What was taken over. */
export function learnedSentence(answers: number): string {
	return answers === 0
		? 'Memories and due days came along.'
		: `What was learned came along: ${countOf(answers, 'answer')} joined your log.`;
}
