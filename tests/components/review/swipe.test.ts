import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, dragFrom, swipeOf } from '$lib/components/review/swipe';

const px = fc.integer({ min: -500, max: 500 });
const width = fc.integer({ min: 280, max: 1400 });

test.each([
	[{ across: 0, along: 0 }, 'unsaid'],
	[{ across: 8, along: 8 }, 'unsaid'],
	[{ across: 20, along: 0 }, 'across'],
	[{ across: -20, along: 11 }, 'across'],
	[{ across: 20, along: 13 }, 'along'],
	[{ across: 3, along: -40 }, 'along']
])('a finger at %o has set out %s', (drag, course) => expect(courseOf(drag)).toBe(course));

describe('a swipe on a phone’s card', () => {
	test.each([
		[{ across: 0, along: 60 }, null],
		[
			{ across: 40, along: 5 },
			{ towards: 'end', carries: false }
		],
		[
			{ across: -108, along: 5 },
			{ towards: 'start', carries: false }
		],
		[
			{ across: -110, along: 5 },
			{ towards: 'start', carries: true }
		],
		[
			{ across: 200, along: 30 },
			{ towards: 'end', carries: true }
		],
		[
			{ across: 120, along: 130 },
			{ towards: 'end', carries: false }
		]
	])('to %o: %o', (drag, swipe) => expect(swipeOf(drag, 390)).toEqual(swipe));
});

test('a wide card asks for no longer a way than a thumb has, a narrow one for no twitch', () => {
	expect(swipeOf({ across: 160, along: 0 }, 1400)?.carries).toBe(true);
	expect(swipeOf({ across: 71, along: 0 }, 100)?.carries).toBe(false);
});

test('left and right change places with the direction the interface is read in, and nothing else does', () => {
	fc.assert(
		fc.property(px, px, width, (x, y, wide) => {
			const [ltr, rtl] = [swipeOf(dragFrom(x, y, 'ltr'), wide), swipeOf(dragFrom(x, y, 'rtl'), wide)];
			expect(rtl?.carries).toBe(ltr?.carries);
			if (x !== 0) expect([ltr?.towards, rtl?.towards].sort()).toEqual(['end', 'start']);
			expect(courseOf(dragFrom(x, y, 'rtl'))).toBe(courseOf(dragFrom(x, y, 'ltr')));
		})
	);
});

test('whoever drags further the same way has not let go of what carried', () => {
	fc.assert(
		fc.property(px, width, fc.integer({ min: 0, max: 300 }), (across, wide, more) => {
			const further = across + Math.sign(across) * more;
			if (swipeOf({ across, along: 0 }, wide)?.carries)
				expect(swipeOf({ across: further, along: 0 }, wide)?.carries).toBe(true);
		})
	);
});
