import type { LintContext, LintedCard, LintRule, Remark } from './rule';
import { rules } from './rules';

const advised = rules.filter(({ holdsFor }) => holdsFor === 'all');

function remarksBy(laws: readonly LintRule[], card: LintedCard, context: LintContext): readonly Remark[] {
	const isEnglish = /^en\b/i.test(context.language ?? 'en');
	return laws.flatMap(({ name, field, english, check }) => {
		if (english && !isEnglish) return [];
		const words = check(card, context);
		return words === null ? [] : [{ rule: name, field, words }];
	});
}

/** What may be said to a person of her card, the gravest first. A field that is still empty is not remarked on. */
export function lintCard(card: LintedCard, context: LintContext = {}): readonly Remark[] {
	return remarksBy(advised, card, context);
}

/** Every law that a card of the writer's breaks; such a card is not offered. */
export function refusals(card: LintedCard, context: LintContext = {}): readonly Remark[] {
	return remarksBy(rules, card, context);
}
