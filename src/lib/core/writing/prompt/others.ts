import type { LintName } from '../linter/rule';
import type { Draft, Scene } from '../scene';
import { clauseBehind } from './clauseBehind';
import { labelledOf } from './labelled';
import { ledOf } from './lead';
import { prunedOf } from './pruned';
import { shorterOf } from './shorter';

/** What is mended by saying first what the sentence before says. */
const leaning: readonly LintName[] = [
	'pointing-word',
	'leaning-word',
	'pointing-noun',
	'names-nothing',
	'scant'
];

/** Other wordings of a draft that cannot be asked as it is, the best first: less of its sentence, then more of what it leans on. */
export function othersOf(draft: Draft, scene: Scene, fault: LintName): readonly Draft[] {
	const behind = clauseBehind(draft, scene);
	const whole = [draft, ...behind];
	const shorter = [...prunedOf(draft, scene), ...whole.flatMap((one) => shorterOf(one, scene)), ...behind];
	const all = [draft, ...shorter];
	return [
		...shorter,
		...all.flatMap((one) => labelledOf(one, scene)),
		...(leaning.includes(fault) ? all.flatMap((one) => ledOf(one, scene)) : [])
	];
}
