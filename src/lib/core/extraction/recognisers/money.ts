import type { Mention } from '../mention';
import { matchesOf, type Passage } from '../passage';

const amount = '\\d+(?:[.,]\\d+)*(?:\\s*(?:million|billion|trillion|thousand|m|bn|tn)\\b)?';
const currency =
	'(?:(?:U\\.?S\\.?|American|Canadian|Australian|Hong\\s+Kong)\\s+)?(?:dollars?|euros?|pounds(?:\\s+sterling)?|yen|yuan|renminbi|rubles?|roubles?|rupees?|francs?|marks|lire|riyals?|dinars?)';
const sign = new RegExp(`(?:US|A|C|HK|S)?[$£€¥₹]\\s?${amount}(?:\\s+${currency})?`, 'gu');
const word = new RegExp(`(?<![\\p{L}\\p{N}.,])${amount}\\s+${currency}(?![\\p{L}])`, 'gu');

/** An amount with its currency: "$123.1 billion", "400 million euros". */
export function money(passage: Passage): Mention[] {
	return [...matchesOf(passage, sign, 'money', 0.97), ...matchesOf(passage, word, 'money', 0.95)];
}
