import type { LintName } from '../linter/rule';
import type { Draft, Scene } from '../scene';
import { clauseBehind } from './clauseBehind';
import { fullerOf } from './fuller';
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

/** Other wordings of a draft that cannot be asked as it is, the best first: more of its sentence where it tells little, less of it, then more of what it leans on. */
export function othersOf(draft: Draft, scene: Scene, fault: LintName): readonly Draft[] {
	const behind = clauseBehind(draft, scene);
	const fuller = fullerOf(draft, scene, fault);
	const shorter = [
		...fuller,
		...fuller.flatMap((one) => prunedOf(one, scene)),
		...prunedOf(draft, scene),
		...shorterOf(draft, scene),
		...behind,
		...behind.flatMap((one) => shorterOf(one, scene))
	];
	const all = [draft, ...shorter];
	return [
		...shorter,
		...all.flatMap((one) => labelledOf(one, scene)),
		...(leaning.includes(fault) ? all.flatMap((one) => ledOf(one, scene)) : [])
	];
}
