import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import type { Draft, Rule } from '../scene';
import { asked } from '../prompt/wording';
import { acceptedForms, optionsWord } from './same';
import { standsAlone } from './wholeName';

/** The office, and nothing between it and the body's name. */
const office =
	/^,\s+(?:then\s+)?(?:the\s+|an?\s+)?(?<role>(?:(?:executive|deputy|managing|founding|acting)\s+)?(?:head|chairman|chairwoman|chair|director|director-general|president|secretary-general|secretary general|commander|leader|founder|chief|analyst|governor|editor))\s+(?:of|at)\s+(?:the\s+)?$/iu;

/** "A founder" may be one of several, "director" is one. */
const withArticle = (role: string) =>
	/^(?:founder|analyst)$/.test(role) ? `${/^a/.test(role) ? 'an' : 'a'} ${role}` : role;

/** A person with the organization whose office he or she holds: "Of which organization was Javier Solana secretary-general?" */
export const membership: Rule = (scene) =>
	scene.mentions.flatMap((person, at): Draft[] => {
		const body = scene.mentions[at + 1];
		if (person.kind !== 'person' || body?.kind !== 'organization' || !standsAlone(scene, body)) return [];
		const role = office.exec(scene.text.slice(person.end - scene.start, body.start - scene.start))?.groups
			?.role;
		const name = scene.names.fullName(plainName(person.text));
		if (!role || !/\s/.test(name)) return [];
		const answer = scene.names.fullName(plainName(body.text));
		return [
			{
				kind: 'organization',
				form: 'question',
				prompt: asked(`Of which ${optionsWord(answer)} was ${name} ${withArticle(role.toLowerCase())}`),
				answer,
				accept: acceptedForms(scene, body, answer),
				mark: { start: body.start, end: body.end },
				rule: 'membership',
				score: 0.82,
				fact: ['belong', nameInFact(scene, person.text), nameInFact(scene, answer)]
			}
		];
	});
