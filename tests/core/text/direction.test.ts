import { expect, test } from 'vitest';
import { directionOf } from '$lib/core/text/direction';

test.each([
	['۱۹۷۲', 'شملہ معاہدہ کس سال ہوا؟', 'rtl'],
	['1972', 'شملہ معاہدہ کس سال ہوا؟', 'rtl'],
	['1967', '242 הייתה ההחלטה של איזו שנה?', 'rtl'],
	['۱۹۷۲', '', 'rtl'],
	['١٩٥٦', '?', 'rtl'],
	['1972', 'In what year?', 'auto'],
	['١٩٥٦', 'How is 1956 written?', 'auto'],
	['1972', '', 'auto'],
	['NATO 2', 'شملہ معاہدہ کس سال ہوا؟', 'auto'],
	['سنة 1956', 'In what year?', 'auto']
] as const)('"%s" beside "%s" is %s', (text, beside, direction) =>
	expect(directionOf(text, beside)).toBe(direction)
);
