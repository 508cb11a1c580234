import type { Person } from '../../extraction/mention';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../wording';
import { acceptedForms } from './same';

/** "NATO's secretary-general" and "Chinese President" want an article before them as little as "chairman of …". */
const plainRole = (role: string) => role.replace(/^(?:the|an?)\s+/i, '').trim();

function draftsOf(scene: Scene, person: Person): readonly Draft[] {
	const mention = scene.mentions.find(
		({ kind, text }) => kind === 'person' && text.replace(/\s+/g, ' ') === person.name
	);
	const role = plainRole(person.role ?? '');
	const near = mention ? scene.text.replace(/\s+/g, ' ') : '';
	if (!mention || role === '' || !near.includes(role)) return [];
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(`Who is named in the article as ${role}`),
			answer: person.name,
			accept: acceptedForms(scene, mention, person.name),
			mark: { start: mention.start, end: mention.end },
			rule: 'role',
			score: 0.9
		}
	];
}

/** A person whose office the sentence gives: "Who is named in the article as Chinese President?" */
export const role: Rule = (scene) => scene.reading.people.flatMap((person) => draftsOf(scene, person));
