import type { InstallOffer } from './install';

/** What tells browsers apart here, as `navigator` gives it. */
export interface BrowserSigns {
	readonly userAgent: string;
	readonly touchPoints: number;
	readonly standalone: boolean;
}

/** The steps a browser needs that has not offered a prompt. */
export function offerFromSigns({ userAgent, touchPoints, standalone }: BrowserSigns): InstallOffer {
	if (standalone) return 'installed';
	const apple = /iPhone|iPad|iPod|Macintosh/.test(userAgent);
	if (apple && (/iPhone|iPad|iPod/.test(userAgent) || touchPoints > 1)) return 'ios-share';
	if (/Firefox\//.test(userAgent)) return /Android/.test(userAgent) ? 'firefox-android' : 'none';
	if (/Chrome\//.test(userAgent)) return 'chromium-menu';
	return apple && /Safari\//.test(userAgent) ? 'safari-dock' : 'none';
}

/** What a browser offers now, by what it has told of itself and else by its signs: a window that is installed offers nothing more. */
export function offerFrom(told: 'installed' | 'prompt' | null, signs: BrowserSigns): InstallOffer {
	return told === null || signs.standalone ? offerFromSigns(signs) : told;
}

/** The signs of the browser the page runs in. */
export function browserSigns(): BrowserSigns {
	const { userAgent, maxTouchPoints } = navigator;
	return {
		userAgent,
		touchPoints: maxTouchPoints,
		standalone: matchMedia('(display-mode: standalone)').matches
	};
}
