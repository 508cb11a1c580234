import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What real Anki holds of a note. */
export interface JudgedNote {
	readonly guid: string;
	readonly type: string;
	readonly tags: readonly string[];
	readonly fields: readonly string[];
}

/** What real Anki holds of a card; `due` counts from today where it is asked by days. */
export interface JudgedCard {
	readonly guid: string;
	readonly deck: string;
	readonly type: number;
	readonly queue: number;
	readonly due: number;
	readonly ivl: number;
	readonly reps: number;
	readonly lapses: number;
	readonly left: number;
	readonly data: Readonly<Record<string, number>>;
}

export interface JudgedRow {
	readonly id: number;
	readonly guid: string;
	readonly ease: number;
	readonly ivl: number;
	readonly lastIvl: number;
	readonly factor: number;
	readonly time: number;
	readonly type: number;
}

export interface Told {
	readonly notes: readonly JudgedNote[];
	readonly cards: readonly JudgedCard[];
	readonly log: readonly JudgedRow[];
	readonly questions: readonly string[];
	readonly answers: readonly string[];
}

export interface Imported {
	readonly new: number;
	readonly updated: number;
	readonly duplicate: number;
	readonly conflicting: number;
	readonly seconds: number;
	/** Seconds that were computed, on all threads. */
	readonly computed: number;
}

type Step = Readonly<Record<string, unknown>> & { readonly do: string };

/** Has real Anki do these steps on a new collection of its own; what each of them told, in order. */
export function judge(steps: readonly Step[], zone = 'UTC'): readonly unknown[] {
	const python = process.env.ANKI_PYTHON ?? 'python3';
	const script = fileURLToPath(new URL('judge.py', import.meta.url));
	const { status, stdout, stderr } = spawnSync(python, [script], {
		input: JSON.stringify(steps),
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		env: { ...process.env, TZ: zone, ANKI_TEST_MODE: '1' }
	});
	if (status !== 0) throw new Error(`Anki stopped: ${stderr.slice(-2000)}`);
	return JSON.parse(stdout.slice(stdout.indexOf('['))) as unknown[];
}
