import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import type { Mention } from '../../extraction/mention';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../prompt/wording';
import { isOneAtATime, officeOf, timeOf, withArticle } from './office';
import { acceptedForms } from './same';

function draftsOf(scene: Scene, mention: Mention): readonly Draft[] {
	const name = scene.names.fullName(plainName(mention.text));
	const [role, time] = [officeOf(scene, mention), timeOf(scene, mention)];
	if (role === null || time === null || !isOneAtATime(role)) return [];
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(`Who was ${withArticle(role)} ${time}`),
			answer: name,
			accept: acceptedForms(scene, mention, name),
			mark: { start: mention.start, end: mention.end },
			rule: 'role',
			score: 0.8,
			fact: ['office', nameInFact(scene, name), role.toLowerCase()]
		}
	];
}

/** A person whose office the sentence gives, at the time it tells of: "Who was Chinese President in 1996?" */
export const role: Rule = (scene) =>
	scene.mentions.flatMap((mention) => (mention.kind === 'person' ? draftsOf(scene, mention) : []));
