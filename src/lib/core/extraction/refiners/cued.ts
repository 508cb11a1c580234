import { mask } from '../../text/mask';
import type { Mention } from '../mention';
import type { Refiner } from '../passage';
import { roleOf } from '../roles';

const fullName = /^\p{Lu}\p{Ll}+(?:[-\s]+(?:\p{Lu}\.|\p{Lu}\p{Ll}+)){1,3}$/u;
const trade =
	/^,\s+(?:an?|the)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:\p{Ll}+\s+)?\p{Ll}+(?:man|woman|ist|er|or|ian|yst)\b/u;
const speech = /^(?:,?\s+(?:said|told|wrote|argued|added|noted|warned|visited|met)\b|'s\s+visit\b)/;
const office =
	/\b(?:[Ss]ecretary|[Pp]resident|[Mm]inister|[Dd]irector|[Cc]hair(?:man|woman)?|[Aa]mbassador|[Hh]ead)\s+(?:is|was)\s+$/;

function isCued({ start, end }: Mention, masked: string): boolean {
	const next = masked.slice(end, end + 80);
	return trade.test(next) || speech.test(next) || office.test(masked.slice(Math.max(0, start - 40), start));
}

/** A full name unknown to the lists is a person's where an office, a trade or a verb of speech stands beside it. */
export const cuedNames: Refiner = (mentions, { text }) => {
	const masked = mask(text);
	return mentions.map((mention) =>
		mention.kind === 'other' &&
		fullName.test(mention.text) &&
		(isCued(mention, masked) || roleOf(mention, masked) !== undefined)
			? { ...mention, kind: 'person' as const, confidence: 0.75 }
			: mention
	);
};
