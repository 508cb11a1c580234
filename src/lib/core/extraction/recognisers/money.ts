import { anyIn, anyOf } from '../../text/phrases';
import { currencies, dollarLands, multipliers } from '../lexicon/numbers';
import type { Mention } from '../mention';
import { matchesOf, type Passage } from '../passage';

const amount = String.raw`\d+(?:[.,]\d+)*(?:\s*${anyOf(multipliers)}\b)?`;
const currency = String.raw`(?:${anyIn(dollarLands)}\s+)?${anyIn(currencies)}`;
const sign = new RegExp(`(?:US|A|C|HK|S)?[$£€¥₹]\\s?${amount}(?:\\s+${currency})?`, 'gu');
const word = new RegExp(`(?<![\\p{L}\\p{N}.,])${amount}\\s+${currency}(?![\\p{L}])`, 'gu');

/** An amount with its currency: "$123.1 billion", "400 million euros". */
export function money(passage: Passage): Mention[] {
	return [...matchesOf(passage, sign, 'money', 0.97), ...matchesOf(passage, word, 'money', 0.95)];
}
