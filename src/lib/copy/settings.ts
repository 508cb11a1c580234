import type { BackupError } from '../core/sharing/backup';
import { wordsForStorageError, type StorageProblem } from './errors';
import type { ProblemWords } from './problem';
import { wordsForOpening, type FileProblem } from './opening';
import { countOf, formatNumber, formatPercent } from './numbers';

/** What a desired retention costs: "At 95 % you forget one card in 20, and answer about twice as many as at 90 %." */
export function retentionSentence(
	retention: number,
	cost: { readonly reviews: number; readonly forgottenOneIn: number }
): string {
	const forgotten = `At ${formatPercent(retention)} you forget about one card in ${formatNumber(cost.forgottenOneIn)}`;
	const ratio = toTenths(cost.reviews);
	if (ratio === 1) return `${forgotten}. This is what suits most people.`;
	return `${forgotten}, and have about ${ratio} times the reviews of 90\u202f%.`;
}

/** "2.1 MB" as one reads it, from bytes. */
export function formatBytes(bytes: number): string {
	if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))} KB`;
	return `${toTenths(bytes / 1_000_000)} MB`;
}

/** "3 decks, 66 cards, 1,204 reviews". */
export function keptSentence(decks: number, cards: number, reviews: number): string {
	return [countOf(decks, 'deck'), countOf(cards, 'card'), countOf(reviews, 'review')].join(', ');
}

/** How far the log has gone on since the last copy. */
export function newerSentence(reviews: number): string {
	if (reviews <= 0) return 'No review is newer than that copy.';
	return `${countOf(reviews, 'review')} ${reviews === 1 ? 'is' : 'are'} newer than that copy.`;
}

/** Whether the browser has promised to keep what is here. */
export const protectionWords = {
	yes: { word: 'Yes', meaning: 'This browser has promised not to clear it when space runs low.' },
	no: {
		word: 'Not yet',
		meaning:
			'When space runs low, this browser may clear it. Save a copy, install Entente, or ask the browser.'
	},
	unknown: { word: 'Unknown', meaning: 'This browser does not say. Save a copy now and then.' }
} as const;

/** What this browser offers to install Entente, as steps; empty where there is nothing to do. */
export const installWords = {
	installed: { lead: 'Entente is installed here.', steps: [] },
	prompt: { lead: 'This browser can install Entente: it gets its own window and works offline.', steps: [] },
	'ios-share': {
		lead: 'On this device Entente is installed from the share sheet.',
		steps: ['Press Share in the browser’s bar.', 'Choose “Add to Home Screen”.', 'Press “Add”.']
	},
	'safari-dock': {
		lead: 'Safari adds Entente to the Dock.',
		steps: ['Open the File menu.', 'Choose “Add to Dock…”.', 'Press “Add”.']
	},
	'firefox-android': {
		lead: 'Firefox adds Entente to the home screen.',
		steps: ['Open the menu with the three dots.', 'Choose “Install” or “Add to Home screen”.', 'Press “Add”.']
	},
	'chromium-menu': {
		lead: 'This browser installs Entente from its menu.',
		steps: [
			'Open the browser’s menu.',
			'Choose “Install Entente” or “Install page as app”.',
			'Press “Install”.'
		]
	},
	none: {
		lead: 'This browser cannot install pages. Entente works offline here all the same; a bookmark leads back to it.',
		steps: []
	}
} as const;

function wordsForBackup(error: BackupError): ProblemWords {
	const safe = 'Nothing was changed.';
	switch (error.type) {
		case 'backup-foreign':
			return {
				happened: 'This file is not a copy that Entente saved.',
				safe,
				act: 'A deck is opened under Decks; choose the copy itself.'
			};
		case 'backup-broken':
			return {
				happened: 'This copy is not whole: it was cut or changed.',
				safe,
				act: 'Choose another copy.'
			};
		case 'backup-newer':
			return {
				happened: 'This copy was saved by a newer version of Entente.',
				safe,
				act: 'Load this page again while connected, then choose it again.'
			};
	}
}

const isBackupError = (problem: { readonly type: string }): problem is BackupError =>
	problem.type.startsWith('backup-');
const isFileProblem = (problem: { readonly type: string }): problem is FileProblem =>
	problem.type.startsWith('file-');

/** Why a copy was not saved or brought back. */
export function wordsForCopyProblem(problem: BackupError | FileProblem | StorageProblem): ProblemWords {
	if (isBackupError(problem)) return wordsForBackup(problem);
	if (isFileProblem(problem))
		return { ...wordsForOpening(problem), act: 'Choose the copy that Entente saved.' };
	return wordsForStorageError(problem);
}

function toTenths(value: number): number {
	return Math.round(value * 10) / 10;
}
