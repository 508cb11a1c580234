import { afterEach, expect, test, vi } from 'vitest';
import { canPulse, pulse } from '../../src/lib/platform/haptics';

afterEach(() => vi.unstubAllGlobals());

test('a phone gives one short pulse', () => {
	const vibrate = vi.fn(() => true);
	vi.stubGlobal('navigator', { vibrate, maxTouchPoints: 5 });
	expect(canPulse()).toBe(true);
	expect(pulse()).toEqual({ ok: true, value: undefined });
	expect(vibrate.mock.calls).toEqual([[12]]);
});

test.each([
	['that cannot vibrate', { maxTouchPoints: 5 }],
	['that no finger touches', { vibrate: () => true, maxTouchPoints: 0 }],
	['whose owner wants none', { vibrate: () => false, maxTouchPoints: 5 }]
])('a device %s refuses', (_, navigator) => {
	vi.stubGlobal('navigator', navigator);
	expect(pulse()).toEqual({ ok: false, error: { type: 'pulse-refused' } });
});
