import type { Mention, MentionKind } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import type { Scene } from '../scene';

/** A name that a prompt says, and where in it. */
export interface SaidName {
	readonly kind: MentionKind;
	readonly text: string;
	readonly at: number;
}

/** Kinds that tell one thing from others of its sort. */
const naming: ReadonlySet<MentionKind> = new Set([
	'person',
	'organization',
	'place',
	'nationality',
	'deal',
	'event',
	'other',
	'date',
	'money'
]);

const formOf = ({ names }: Scene, { kind, text }: Mention) =>
	kind === 'date' ? [plainName(text)] : [plainName(text), names.fullName(plainName(text))];

/** The names of its sentence that a prompt says, each once, the blank and the answer aside. */
export function namesSaid(prompt: string, scene: Scene): readonly SaidName[] {
	const found = new Map<string, SaidName>();
	for (const mention of scene.mentions) {
		if (!naming.has(mention.kind)) continue;
		for (const text of formOf(scene, mention)) {
			const at = prompt.indexOf(text);
			if (at >= 0 && !found.has(text)) found.set(text, { kind: mention.kind, text, at });
		}
	}
	return [...found.values()];
}
