import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import type { Draft, Rule, Scene } from '../scene';
import { cloze } from './cloze';
import { acceptedForms, wordFor } from './same';

const scores = { person: 0.45, organization: 0.42, deal: 0.55 } as const;
type Named = keyof typeof scores;
const isNamed = (kind: string): kind is Named => kind in scores;

function blankFor(kind: Named, name: string): string {
	if (kind === 'person') return '[person]';
	return `[${wordFor(kind, name)}]`;
}

function draftOf(scene: Scene, mention: Mention, kind: Named): Draft {
	const { names } = scene;
	const name = plainName(mention.text);
	const answer = names.fullName(name);
	return {
		kind,
		form: 'cloze',
		prompt: cloze(scene, { mark: mention, blank: blankFor(kind, answer) }),
		answer,
		accept: kind === 'deal' ? [`the ${answer}`] : acceptedForms(scene, mention, answer),
		mark: { start: mention.start, end: mention.end },
		rule: `${kind}-cloze`,
		score: scores[kind]
	};
}

/** Half of a name such as "OSCE/ODIHR" is no answer. */
function isSlashed({ text, start }: Scene, mention: Mention): boolean {
	return text[mention.start - start - 1] === '/' || text[mention.end - start] === '/';
}

/** The clause of a name with a blank in its place: "[person] drew the boundaries from memory." */
export const nameCloze: Rule = (scene) =>
	scene.mentions.flatMap((mention) =>
		isNamed(mention.kind) && mention.confidence >= 0.6 && !isSlashed(scene, mention)
			? [draftOf(scene, mention, mention.kind)]
			: []
	);
