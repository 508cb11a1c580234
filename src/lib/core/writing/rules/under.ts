import { plainName } from '../../extraction/plainName';
import type { Mention } from '../../extraction/mention';
import { nameInFact } from '../facts/fact';
import { pointing } from '../lexicon/pointing';
import { asked } from '../prompt/wording';
import type { Draft, Rule, Scene } from '../scene';
import { acceptedForms } from './same';

/** What somebody leads, by the noun it ends with, told by more than that noun; behind it who does. */
const ledBy =
	/^(?:.*[ (])?(?<said>(?:an?|the) (?:[\p{L}'’-]+ ){0,5}(?:mission|force|commission|delegation|team|expedition|administration|committee|council|army|government|conference|talks|group|panel|inquiry|operation|observers|troops|squadron|fleet|corps)(?: (?:of|in|to|for|from) (?:the )?\p{Lu}[\p{L}'’-]+(?: (?:and the |and |of )?\p{Lu}[\p{L}'’-]+){0,3})),? (?:(?:led|headed|chaired|commanded) by|under) (?<title>(?:the |an? )?(?:[\p{L}.'’-]+ ){0,5})$/u;
const lead = /(?<verb>led|headed|chaired|commanded) by/;
/** Behind "under" it is no person but what he thinks, or it is a time. */
const title = /^(?:(?:the|an?) )?(?:(?:first|then|former|new) )?(?:\p{Lu}[\p{L}.-]+ )*(?:(?:[a-z]+ ){0,2})$/u;
/** What the title says, with where it is of: "Italian diplomat". */
const telling = /^(?:the|an) ?(?<who>\p{Lu}\p{Ll}+ \p{Ll}+(?: \p{Ll}+)?) $/u;

function draftOf(scene: Scene, person: Mention): readonly Draft[] {
	const { text, start, names } = scene;
	const ahead = text.slice(0, person.start - start).replace(/\s+/g, ' ');
	const behind = text.slice(person.end - start);
	const found = ledBy.exec(ahead)?.groups;
	const said = (found?.['said'] ?? '').replace(/^an? /, 'the ');
	if (!found || /^['’]|^,? (?:and|or) /.test(behind) || !title.test(found['title'] ?? '')) return [];
	if (!/\p{Lu}/u.test(said) || pointing.test(said) || !/^the /.test(said)) return [];
	const verb = lead.exec(ahead.slice(-60))?.groups?.['verb'] ?? 'led';
	const who = telling.exec(found['title'] ?? '')?.groups?.['who'];
	const answer = names.fullName(plainName(person.text));
	return [
		{
			kind: 'person',
			form: 'question',
			prompt: asked(`${who ? `Which ${who}` : 'Who'} ${verb} ${said}`),
			answer,
			accept: acceptedForms(scene, person, answer),
			mark: { start: person.start, end: person.end },
			rule: 'under',
			score: 0.8,
			fact: ['lead', said.toLowerCase(), nameInFact(scene, answer)]
		}
	];
}

/** Who led what somebody was sent out or put together with: "a UN mission under the Italian diplomat …" is "Which Italian diplomat led the UN mission?" */
export const under: Rule = (scene) =>
	scene.mentions.flatMap((person) =>
		person.kind === 'person' && person.confidence >= 0.6 ? draftOf(scene, person) : []
	);
