import type { Mention } from '../../extraction/mention';
import { plainName } from '../../extraction/plainName';
import { nameInFact } from '../facts/fact';
import { pointing } from '../lexicon/pointing';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { withArticle } from './office';
import { acceptedForms } from './same';

const words = "(?:[\\p{L}\\d'’.-]+ ){0,9}[\\p{L}\\d'’-]+";
/** What somebody is for good: the first in an office, who made or wrote something. */
const lasting = `(?:(?:first|last|founding) (?:[\\p{L}-]+ ){1,4}|(?:founder|co-founder|author|architect|inventor|creator|initiator|namesake|drafter|chief negotiator|leader of the (?:[\\p{L}-]+ )?delegation) )(?:of|for|at|to) (?:the )?${words}`;
const behind = new RegExp(
	`^(?:\\s*\\([^()]{1,30}\\))?,? (?:was |became |is )?the (?<said>${lasting})(?=[,.;]| and (?=\\p{Ll}))`,
	'u'
);
const ahead = new RegExp(`(?:^|; |, (?:and|but) )[Tt]he (?<said>${lasting}),? $`, 'u');
/** "U Thant, Hammarskjöld's successor", and the other way round. */
const owned =
	/^,? (?<owner>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.-]*)*)['’]s? (?<said>(?:immediate |direct )?(?:successor|predecessor))(?<tail> (?:as|at|in) [\p{L} -]{3,50}?)?(?=[,.;])/u;
const ownedAhead =
	/(?<owner>\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.-]*)*)['’]s? (?<said>successor|predecessor)(?<tail> (?:as|at|in) [\p{L} -]{3,50}?)?,? $/u;
const longest = 14;

/** What a question asks of what a person is beside the name; null where that is told of nobody else, or by words that point elsewhere. */
function roleOf({ text, start, names }: Scene, person: Mention): string | null {
	const [before, after] = [text.slice(0, person.start - start), text.slice(person.end - start)].map((said) =>
		said.replace(/\s+/g, ' ')
	);
	const found = behind.exec(after ?? '')?.groups ?? ahead.exec(before ?? '')?.groups;
	const said = found?.['said'];
	if (said !== undefined) {
		const isTold = /\b(?:of|for|at|to) (?:the )?.*\p{Lu}/u.test(said) && said.split(' ').length <= longest;
		return isTold && !pointing.test(said) ? `Who was the ${said}` : null;
	}
	const of = (owned.exec(after ?? '') ?? ownedAhead.exec(before ?? ''))?.groups;
	const owner = of && names.fullName(plainName(of['owner'] ?? ''));
	if (!of || owner === undefined || !names.person(owner) || pointing.test(of['tail'] ?? '')) return null;
	const role = (names.person(owner)?.role ?? '').replace(/^\p{Lu}\p{Ll}+ (?=\p{Ll}.* of )/u, '');
	const office =
		/^[\p{L} -]{6,50}$/u.test(role) && !/^(?:former|then|late)\b/i.test(role)
			? ` as ${withArticle(role)}`
			: '';
	const tail = of['tail'] ?? office;
	const isBefore = /predecessor/.test(of['said'] ?? '');
	return isBefore ? `Who held office${tail} before ${owner}` : `Who took office${tail} after ${owner}`;
}

function draftOf(scene: Scene, person: Mention): readonly Draft[] {
	const role = roleOf(scene, person);
	const answer = scene.names.fullName(plainName(person.text));
	if (role === null) return [];
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(role),
			answer,
			accept: acceptedForms(scene, person, answer),
			mark: { start: person.start, end: person.end },
			rule: 'apposition',
			score: 0.84,
			fact: ['is', nameInFact(scene, answer), role.toLowerCase()]
		}
	];
}

/** Who somebody was for good, told beside the name: "Who was the first Secretary-General of the OPCW?", "Who took office after Dag Hammarskjöld?" */
export const lastingRole: Rule = (scene) =>
	scene.mentions.flatMap((person) =>
		person.kind === 'person' && person.confidence >= 0.6 ? draftOf(scene, person) : []
	);
