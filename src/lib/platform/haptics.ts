import { err, ok, type Result } from '../core/result';

const pulseMs = 12;

/** Whether this device can be felt: it vibrates, and is touched at all. */
export function canPulse(): boolean {
	return 'vibrate' in navigator && navigator.maxTouchPoints > 0;
}

/** One short pulse; refused where the device or its owner wants none. */
export function pulse(): Result<void, { readonly type: 'pulse-refused' }> {
	return canPulse() && navigator.vibrate(pulseMs) ? ok(undefined) : err({ type: 'pulse-refused' });
}
