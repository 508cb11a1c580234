/** A whole number as the interface writes it: "1,269". Asking `Intl` for it would cost an opening some 5 ms. */
export function formatNumber(value: number): string {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A share (0–1) as whole per cent, with a narrow no-break space: "91 %". */
export function formatPercent(share: number): string {
	return `${formatNumber(Math.round(share * 100))}\u202f%`;
}

/** A count with its noun: "1 card", "1,269 cards". The plural adds "s" unless given. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
	return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count inside a sentence: words up to ten, figures after. */
export function spellCount(count: number): string {
	return smallNumbers[count] ?? formatNumber(count);
}
