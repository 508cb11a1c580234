import fc from 'fast-check';
import type { CardId } from '$lib/core/deck/card';
import type { Act, DeviceId, LogRecord } from '$lib/core/log/record';
import { hashText, idFromWords } from '$lib/core/random';

/** An id that is the same for the same name, so that a test can speak of card "a". */
export function cardNamed(name: string): CardId {
	return idFromWords(hashText(name)) as CardId;
}

export const phone = idFromWords(hashText('phone')) as DeviceId;
export const laptop = idFromWords(hashText('laptop')) as DeviceId;

/** A record of the phone on card "a" at minute `seq`, unless said otherwise. */
export function recordOf(act: Act, seq: number, change: Partial<LogRecord> = {}): LogRecord {
	return {
		device: phone,
		seq,
		token: idFromWords(hashText(`${change.device ?? phone}${seq}`)),
		at: seq * 60_000,
		offsetMinutes: 0,
		hybrid: seq * 60_000,
		card: cardNamed('a'),
		scheduler: 1,
		act,
		...change
	};
}

const idArbitrary = fc
	.tuple(fc.nat({ max: 0xffffffff }), fc.nat({ max: 0xffffffff }))
	.map(([high, low]) => idFromWords([high, low]));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const seq = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

const actArbitrary: fc.Arbitrary<Act> = fc.oneof(
	fc.record(
		{
			type: fc.constant('grade' as const),
			grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
			asked: fc.constantFrom('flip' as const, 'choose' as const, 'type' as const, 'truth' as const),
			run: fc.constantFrom('review' as const, 'learn' as const, 'test' as const, 'cram' as const),
			side: fc.constantFrom('forward' as const, 'back' as const),
			promisedMinutes: number,
			elapsedMs: fc.nat(),
			answer: fc.string({ unit: 'grapheme', maxLength: 500 }),
			sure: fc.constantFrom(1 as const, 2 as const, 3 as const)
		},
		{
			requiredKeys: ['type', 'grade', 'asked', 'run', 'side', 'promisedMinutes', 'elapsedMs']
		}
	) as fc.Arbitrary<Act>,
	fc.record({ type: fc.constant('undo' as const), device: idArbitrary.map((id) => id as DeviceId), seq }),
	fc.record({ type: fc.constantFrom('reset' as const, 'suspend' as const, 'resume' as const) }),
	fc.record({ type: fc.constant('bury' as const), untilDay: fc.integer() }),
	fc.record({
		type: fc.constant('reschedule' as const),
		stability: number,
		difficulty: number,
		dueAt: number
	})
);

/** Any record of the phone. */
export const recordArbitrary: fc.Arbitrary<LogRecord> = fc.record({
	device: fc.constant(phone),
	seq,
	token: idArbitrary,
	at: fc.integer({ min: 0, max: 8_640_000_000_000_000 }),
	offsetMinutes: fc.integer({ min: -1440, max: 1440 }),
	hybrid: fc.integer({ min: 0, max: 8_640_000_000_000_000 }),
	card: idArbitrary.map((id) => id as CardId),
	act: actArbitrary,
	scheduler: fc.nat({ max: 65535 })
});
