import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import type { Mention } from '../../extraction/mention';
import type { Draft, Rule, Scene } from '../scene';
import { asked } from '../wording';
import { acceptedForms } from './same';

/** "NATO's secretary-general" and "Chinese President" want an article before them as little as "chairman of …". */
const plainRole = (role: string) => role.replace(/^(?:the|an?)\s+/i, '').trim();

const callings =
	/\b(?:business(?:man|woman)|analyst|expert|economist|journalist|historian|scholar|lawyer|diplomat|politician|activist|engineer|scientist|lawmaker|nominee|dissident)$/u;
/** Offices are one person's and stand bare; what many are wants its article: "an Armenian businessman". */
const withArticle = (role: string) =>
	callings.test(role) && !/['’]s\s/u.test(role) ? `${/^[AEIOU]/i.test(role) ? 'an' : 'a'} ${role}` : role;

function draftsOf(scene: Scene, mention: Mention): readonly Draft[] {
	const { name = '', role: said = '' } = scene.names.person(plainName(mention.text)) ?? {};
	const role = plainRole(said);
	if (role === '' || !scene.text.replace(/\s+/g, ' ').includes(role)) return [];
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(`Who is named in the article as ${withArticle(role)}`),
			answer: name,
			accept: acceptedForms(scene, mention, name),
			mark: { start: mention.start, end: mention.end },
			rule: 'role',
			score: 0.9,
			fact: ['office', nameInFact(scene, name), role.toLowerCase()]
		}
	];
}

/** A person whose office the sentence gives: "Who is named in the article as Chinese President?" */
export const role: Rule = (scene) =>
	scene.mentions.flatMap((mention) => (mention.kind === 'person' ? draftsOf(scene, mention) : []));
